package vn.dvk.scoring.aggregate;

import vn.dvk.core.value.Points;

/** Cách xếp hạng khi bằng nhau: which rank equal numbers share. */
public enum RankMethod {
    /** 1, 2, 2, 4: the number of better ones and one. */
    COMPETITION,
    /** 1, 3, 3, 4: the number of those that are not worse. */
    MODIFIED,
    /** 1, 2, 2, 3: the number of better numbers and one. */
    DENSE,
    /** 1, 2 1/2, 2 1/2, 4: the mean of the ranks that the equal ones take. */
    FRACTIONAL;

    /** The rank of a number. */
    Points rank(long better, long betterNumbers, long same) {
        return switch (this) {
            case COMPETITION -> Points.of(better + 1);
            case MODIFIED -> Points.of(better + same);
            case DENSE -> Points.of(betterNumbers + 1);
            case FRACTIONAL -> Points.ofRatio(2 * better + same + 1, 2);
        };
    }
}

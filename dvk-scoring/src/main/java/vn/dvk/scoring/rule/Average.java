package vn.dvk.scoring.rule;

import java.util.List;
import vn.dvk.core.value.Points;

/**
 * Cách tính điểm bình quân của hội đồng: how the marks of several judges become one number of points.
 *
 * <p>All three are exact, do not depend on the order of the marks, and never fall where a mark rises.
 */
public enum Average {
    /** Trung bình cộng: the sum divided by the number of judges present. */
    MEAN {
        @Override
        Points ofSorted(List<Points> marks) {
            return Points.sum(marks).dividedBy(marks.size());
        }
    },
    /** Trung vị: the middle mark, or the mean of the two in the middle. */
    MEDIAN {
        @Override
        Points ofSorted(List<Points> marks) {
            int half = marks.size() / 2;
            return MEAN.ofSorted(marks.subList(half - (marks.size() + 1) % 2, half + 1));
        }
    },
    /**
     * Trung bình sau khi bỏ điểm cao nhất và điểm thấp nhất: one highest and one lowest mark are left out, by position, so
     * that of 9, 9, 9 and 5 one 9 and the 5 go. One or two marks are too few to leave any out: their mean.
     */
    TRIMMED_MEAN {
        @Override
        Points ofSorted(List<Points> marks) {
            return MEAN.ofSorted(marks.size() < 3 ? marks : marks.subList(1, marks.size() - 1));
        }
    };

    /** The average of at least one mark, in ascending order. */
    abstract Points ofSorted(List<Points> marks);

    Points of(List<Points> marks) {
        return ofSorted(marks.stream().sorted().toList());
    }
}

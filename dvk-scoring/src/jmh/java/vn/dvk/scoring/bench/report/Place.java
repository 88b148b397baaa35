package vn.dvk.scoring.bench.report;

import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.aggregate.Group;

/** A commune, a district or a province, which knows what it lies in; it is equal to itself only. */
final class Place {
    private final @Nullable Place within;
    private final int index;
    private final Group group;

    Place(@Nullable Place within, String kind, int index) {
        this.within = within;
        this.index = index;
        this.group = Group.of("%s-%05d".formatted(kind, index), LocalizedText.of(kind + " " + index));
    }

    Place within() {
        if (within == null) {
            throw new IllegalStateException("A province lies in nothing");
        }
        return within;
    }

    /** The position among the places of its kind, for loops over arrays. */
    int index() {
        return index;
    }

    Group group() {
        return group;
    }
}

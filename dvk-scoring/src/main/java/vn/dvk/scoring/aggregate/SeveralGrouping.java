package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.value.Points;

/**
 * Several groups for a record. A record without a group is unassigned; a group that is there twice counts once.
 *
 * @param field the groups of a record with its shares in them; shares of 1 where they are not divided
 * @param divided whether the shares of a record sum to 1
 */
record SeveralGrouping<T>(Field<? super T, List<GroupShare>> field, boolean divided) implements Grouping<T> {

    private static final ImmutableList<GroupShare> NONE =
            ImmutableList.of(new GroupShare(Group.UNASSIGNED, Points.ONE));

    /** Once in each group. */
    static <T> SeveralGrouping<T> inEach(Field<? super T, List<Group>> groups) {
        return new SeveralGrouping<>(
                row -> requireNonNull(groups.apply(row), "groups").stream()
                        .distinct()
                        .map(group -> new GroupShare(group, Points.ONE))
                        .toList(),
                false);
    }

    /** The same share in each group. */
    static <T> SeveralGrouping<T> inEqualShares(Field<? super T, List<Group>> groups) {
        return new SeveralGrouping<>(
                row -> {
                    List<Group> found = requireNonNull(groups.apply(row), "groups").stream()
                            .distinct()
                            .toList();
                    return found.stream()
                            .map(group -> new GroupShare(group, Points.ofRatio(1, found.size())))
                            .toList();
                },
                true);
    }

    @Override
    public List<Group> groups(T row) {
        return shares(row).stream().map(GroupShare::group).toList();
    }

    @Override
    public GroupReader<T> start() {
        return new GroupReader<>() {
            @Override
            void read(Block<? extends T> block, int[] to) {
                throw new IllegalStateException("A record has several groups");
            }

            @Override
            void read(T row, Members to) {
                to.clear();
                for (GroupShare share : shares(row)) {
                    to.add(numberOf(share.group()), share.share());
                }
            }
        };
    }

    private List<GroupShare> shares(T row) {
        List<GroupShare> found = requireNonNull(field.apply(row), "groups");
        if (found.isEmpty()) {
            return NONE;
        }
        if (divided) {
            requireWhole(found);
        }
        return found;
    }

    private static void requireWhole(List<GroupShare> shares) {
        List<Points> parts = new ArrayList<>();
        shares.forEach(share -> parts.add(share.share()));
        Points sum = Points.sum(parts);
        if (!sum.equals(Points.ONE)) {
            throw new IllegalArgumentException("The shares of a record must sum to 1, but sum to " + sum);
        }
        if (shares.stream().map(GroupShare::group).distinct().count() != shares.size()) {
            throw new IllegalArgumentException(
                    "The shares of a record must be of different groups, but a group is there twice");
        }
    }
}

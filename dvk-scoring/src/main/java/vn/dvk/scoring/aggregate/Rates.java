package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/**
 * The rates of the groups of a table, with what stands above and below the line.
 *
 * @param groups by the group, the two sums
 * @param total the sums of all groups
 * @param percent whether rates are shown in per cent
 */
record Rates(SortedMap<Group, Ratio> groups, Ratio total, boolean percent) {

    /** Reads the rows of a table by one dimension. */
    static Rates of(SummaryTable table, Measure<?, ?> rate, String name) {
        requireNonNull(rate, "rate");
        if (requireNonNull(table, name).heads().size() != 1) {
            throw new IllegalArgumentException(name + " must be a table by one dimension, but was by "
                    + table.heads().stream().map(Heading::code).toList());
        }
        SortedMap<Group, Ratio> groups = new TreeMap<>();
        boolean percent = false;
        for (SummaryRow row : table.rows()) {
            Object value = row.get(rate);
            percent |= value instanceof Share;
            if (row.level() == 1) {
                groups.put(row.groups().get(0), ratio(value, rate));
            }
        }
        Ratio total = new Ratio(
                Points.sum(groups.values().stream().map(Ratio::numerator).toList()),
                Points.sum(groups.values().stream().map(Ratio::denominator).toList()));
        Optional<SummaryRow> all = table.find();
        if (all.isPresent() && !ratio(all.get().get(rate), rate).equals(total)) {
            throw new IllegalArgumentException(name
                    + " must have groups that add up to its total, but a record of it counts" + " in several of them");
        }
        return new Rates(ImmutableSortedMap.copyOfSorted(groups), total, percent);
    }

    /** The two sums of a group; none for a group that the table does not have. */
    Ratio of(Group group) {
        return groups.getOrDefault(group, new Ratio(Points.ZERO, Points.ZERO));
    }

    /** The part of a group in what stands below the line. */
    Points share(Group group) {
        return of(group).denominator().dividedBy(total.denominator());
    }

    void requireWhole(String name) {
        if (total.denominator().isZero()) {
            throw new IllegalArgumentException(
                    name + " must have a rate, but what stands below the line of it sums to 0");
        }
    }

    /** The overall rate. */
    Points rate() {
        return total.value().orElseThrow();
    }

    /** How a rate, or a difference of rates, is shown. */
    Shown shown(Optional<Points> number) {
        return percent
                ? number.<Shown>map(found -> new Shown.Percent(new Ratio(found, Points.ONE)))
                        .orElse(new Shown.Nothing())
                : Shown.rounded(number);
    }

    private static Ratio ratio(Object value, Measure<?, ?> rate) {
        Ratio ratio = null;
        if (value instanceof Share share) {
            ratio = new Ratio(Points.of(share.numerator()), Points.of(share.denominator()));
        } else if (value instanceof Mean mean) {
            ratio = new Ratio(mean.sum(), Points.of(mean.count()));
        } else if (value instanceof ScoreMean mean) {
            ratio = new Ratio(mean.sum(), Points.of(mean.scored()));
        } else if (value instanceof Ratio found && rate.comparison().isEmpty()) {
            ratio = found;
        }
        if (ratio == null) {
            throw new IllegalArgumentException(
                    "rate must be a share, the rate of two sums or a pooled mean, but was " + rate.signature());
        }
        if (ratio.denominator().isNegative()
                || (ratio.denominator().isZero() && !ratio.numerator().isZero())) {
            throw new IllegalArgumentException("rate must have positive sums below the line, but had " + ratio);
        }
        return ratio;
    }

    /** Groups are told apart by all that they are; one that got another name would be a part of its own. */
    static void requireOneGroupPerCode(Rates before, Rates after) {
        Set<Code> seen = new HashSet<>();
        for (Group group : all(before, after)) {
            if (!seen.add(group.code())) {
                throw new IllegalArgumentException(
                        "after must give the title and order of before to each code, but gave others to '"
                                + group.code() + "'");
            }
        }
    }

    static List<Group> all(Rates before, Rates after) {
        SortedMap<Group, Ratio> all = new TreeMap<>(before.groups);
        all.putAll(after.groups);
        return List.copyOf(all.keySet());
    }
}

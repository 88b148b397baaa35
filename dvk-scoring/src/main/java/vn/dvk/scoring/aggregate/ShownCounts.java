package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/** The numbers of some of the records of a row that the value of a measure tells. */
final class ShownCounts {

    private ShownCounts() {}

    /** For each row equally many numbers; none for a measure that tells none. */
    static List<List<Points>> of(List<SummaryRow> rows, Measure<?, ?> measure) {
        List<Object> values =
                rows.stream().map(row -> (Object) row.get(measure)).toList();
        if (!measure.showsCounts() || measure.countsRecords()) {
            return values.stream().map(value -> List.<Points>of()).toList();
        }
        Set<Group> groups = new LinkedHashSet<>();
        for (Object value : values) {
            if (value instanceof GroupCounts found) {
                groups.addAll(found.counts().keySet());
            }
        }
        return values.stream()
                .map(value -> value instanceof GroupCounts found ? numbers(found.counts(), groups) : numbers(value))
                .toList();
    }

    private static List<Points> numbers(Map<Group, Long> counts, Set<Group> groups) {
        return groups.stream()
                .map(group -> Points.of(counts.getOrDefault(group, 0L)))
                .toList();
    }

    private static List<Points> numbers(Object value) {
        if (value instanceof Long count) {
            return whole(count);
        } else if (value instanceof Share share) {
            return whole(share.numerator(), share.denominator() - share.numerator(), share.denominator());
        } else if (value instanceof Mean mean) {
            return whole(mean.count(), mean.missing());
        } else if (value instanceof MeanOfUnits mean) {
            return whole(mean.outside());
        } else if (value instanceof Stock stock) {
            return whole(stock.reports());
        } else if (value instanceof ScoreMean mean) {
            return Stream.of(OutcomeKind.values())
                    .map(kind -> Points.of(mean.count(kind)))
                    .toList();
        }
        return ImmutableList.of();
    }

    private static List<Points> whole(long... counts) {
        return LongStream.of(counts).mapToObj(Points::of).toList();
    }
}

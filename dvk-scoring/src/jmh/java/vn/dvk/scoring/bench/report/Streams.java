package vn.dvk.scoring.bench.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people write: {@code groupingBy} with {@code BigDecimal}. */
final class Streams {
    private Streams() {}

    /** Groups the records once for each level of totals. */
    static List<Figures> report(Entry[] entries) {
        return Stream.<Function<Entry, Key>>of(
                        Streams::finest,
                        entry ->
                                new Key(entry.province().index(), entry.sector().ordinal(), Figures.ALL),
                        entry -> new Key(entry.province().index(), Figures.ALL, Figures.ALL),
                        entry -> new Key(Figures.ALL, Figures.ALL, Figures.ALL))
                .flatMap(level -> figures(grouped(entries, level)))
                .toList();
    }

    /** Groups the records once, and merges the totals of the finest groups by hand. */
    static List<Figures> merged(Entry[] entries) {
        Map<Key, Sums> finest = grouped(entries, Streams::finest);
        Map<Key, Sums> all = new HashMap<>(finest);
        finest.forEach((key, sums) -> {
            merge(all, new Key(key.province, key.sector, Figures.ALL), sums);
            merge(all, new Key(key.province, Figures.ALL, Figures.ALL), sums);
            merge(all, new Key(Figures.ALL, Figures.ALL, Figures.ALL), sums);
        });
        return figures(all).toList();
    }

    private static Key finest(Entry entry) {
        return new Key(entry.province().index(), entry.sector().ordinal(), entry.year());
    }

    private static Map<Key, Sums> grouped(Entry[] entries, Function<Entry, Key> level) {
        return Arrays.stream(entries)
                .collect(Collectors.groupingBy(level, Collector.of(Sums::new, Sums::add, Sums::merge)));
    }

    private static Stream<Figures> figures(Map<Key, Sums> rows) {
        return rows.entrySet().stream().map(row -> row.getValue().figures(row.getKey()));
    }

    private static void merge(Map<Key, Sums> all, Key key, Sums sums) {
        all.computeIfAbsent(key, unused -> new Sums()).merge(sums);
    }

    private record Key(int province, int sector, int year) {}

    private static final class Sums {
        private long count;
        private long good;
        private long amount;
        private BigDecimal points = BigDecimal.ZERO;
        private BigDecimal least = BigDecimal.valueOf(Integer.MAX_VALUE);
        private BigDecimal most = BigDecimal.valueOf(Integer.MIN_VALUE);

        private void add(Entry entry) {
            count++;
            good += entry.band().isGoodOrBetter() ? 1 : 0;
            amount = Math.addExact(amount, entry.amount().amount());
            points = points.add(entry.decimals());
            least = least.min(entry.decimals());
            most = most.max(entry.decimals());
        }

        private Sums merge(Sums other) {
            count += other.count;
            good += other.good;
            amount = Math.addExact(amount, other.amount);
            points = points.add(other.points);
            least = least.min(other.least);
            most = most.max(other.most);
            return this;
        }

        private Figures figures(Key key) {
            return new Figures(
                    key.province,
                    key.sector,
                    key.year,
                    count,
                    hundredths(points),
                    amount,
                    hundredths(least),
                    hundredths(most),
                    good);
        }

        private static long hundredths(BigDecimal number) {
            return number.movePointRight(2).longValueExact();
        }
    }
}

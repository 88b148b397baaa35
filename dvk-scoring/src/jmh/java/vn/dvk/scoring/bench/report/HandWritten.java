package vn.dvk.scoring.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The limit: a loop over the objects into arrays of {@code long}, written for this one report, with nothing checked. */
final class HandWritten {
    private static final int SECTORS = Entry.Sector.values().length;
    private static final int CELLS = Entry.PROVINCES * SECTORS * Entry.YEARS;

    private final long[] count = new long[CELLS];
    private final long[] points = new long[CELLS];
    private final long[] amount = new long[CELLS];
    private final long[] least = new long[CELLS];
    private final long[] most = new long[CELLS];
    private final long[] good = new long[CELLS];

    private HandWritten() {
        Arrays.fill(least, Long.MAX_VALUE);
        Arrays.fill(most, Long.MIN_VALUE);
    }

    static List<Figures> report(Entry[] entries) {
        HandWritten sums = new HandWritten();
        for (Entry entry : entries) {
            sums.add(entry);
        }
        return sums.rows();
    }

    private void add(Entry entry) {
        int cell = (entry.province().index() * SECTORS + entry.sector().ordinal()) * Entry.YEARS
                + entry.year()
                - Entry.FIRST_YEAR;
        long hundredths = entry.hundredths();
        count[cell]++;
        points[cell] += hundredths;
        amount[cell] += entry.amount().amount();
        least[cell] = Math.min(least[cell], hundredths);
        most[cell] = Math.max(most[cell], hundredths);
        if (entry.band().isGoodOrBetter()) {
            good[cell]++;
        }
    }

    /** Each province, sector and year with the totals behind what they add up. */
    private List<Figures> rows() {
        List<Figures> rows = new ArrayList<>();
        for (int province = 0; province < Entry.PROVINCES; province++) {
            for (int sector = 0; sector < SECTORS; sector++) {
                int first = (province * SECTORS + sector) * Entry.YEARS;
                for (int year = 0; year < Entry.YEARS; year++) {
                    rows.add(sum(province, sector, Entry.FIRST_YEAR + year, first + year, first + year + 1));
                }
                rows.add(sum(province, sector, Figures.ALL, first, first + Entry.YEARS));
            }
            int first = province * SECTORS * Entry.YEARS;
            rows.add(sum(province, Figures.ALL, Figures.ALL, first, first + SECTORS * Entry.YEARS));
        }
        rows.add(sum(Figures.ALL, Figures.ALL, Figures.ALL, 0, CELLS));
        return rows;
    }

    private Figures sum(int province, int sector, int year, int from, int to) {
        return new Figures(
                province,
                sector,
                year,
                Arrays.stream(count, from, to).sum(),
                Arrays.stream(points, from, to).sum(),
                Arrays.stream(amount, from, to).sum(),
                Arrays.stream(least, from, to).min().orElseThrow(),
                Arrays.stream(most, from, to).max().orElseThrow(),
                Arrays.stream(good, from, to).sum());
    }
}

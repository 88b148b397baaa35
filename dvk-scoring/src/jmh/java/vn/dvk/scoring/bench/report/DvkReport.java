package vn.dvk.scoring.bench.report;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.Vnd;
import vn.dvk.scoring.aggregate.Aggregation;
import vn.dvk.scoring.aggregate.Dimension;
import vn.dvk.scoring.aggregate.Group;
import vn.dvk.scoring.aggregate.Mean;
import vn.dvk.scoring.aggregate.Measure;
import vn.dvk.scoring.aggregate.Quantity;
import vn.dvk.scoring.aggregate.SummaryRow;
import vn.dvk.scoring.aggregate.SummaryTable;

/** The report as a plan of dvk. */
final class DvkReport {
    private static final Quantity<Entry> POINTS =
            Quantity.of("points", LocalizedText.of("Điểm", "Points"), Entry::points);
    private static final Measure<Entry, Long> COUNT = Measure.count();
    private static final Measure<Entry, Points> SUM = POINTS.sum();
    private static final Measure<Entry, Mean> MEAN = POINTS.mean();
    private static final Measure<Entry, Optional<Points>> LEAST = POINTS.min();
    private static final Measure<Entry, Optional<Points>> MOST = POINTS.max();
    private static final Measure<Entry, Vnd> AMOUNT =
            Measure.sumVnd("amount", LocalizedText.of("Kinh phí", "Amount"), Entry::amount);
    private static final Measure<Entry, Share> GOOD = Measure.share(
            "good",
            LocalizedText.of("Tốt trở lên", "Good or better"),
            entry -> entry.band().isGoodOrBetter());

    static final Aggregation<Entry> PLAN = Aggregation.<Entry>builder()
            .by(Dimension.of("province", LocalizedText.of("Tỉnh", "Province"), Entry::province, Place::group))
            .by(Dimension.of(
                    "sector",
                    LocalizedText.of("Lĩnh vực", "Sector"),
                    Entry::sector,
                    sector -> Group.of("S" + sector.ordinal(), LocalizedText.of(sector.name()))))
            .by(Dimension.year(Entry::year))
            .measure(COUNT)
            .measure(SUM)
            .measure(AMOUNT)
            .measure(MEAN)
            .measure(LEAST)
            .measure(MOST)
            .measure(GOOD)
            .rollUp()
            .build();

    private DvkReport() {}

    static List<Figures> figures(SummaryTable table) {
        return table.rows().stream().map(DvkReport::figures).toList();
    }

    private static Figures figures(SummaryRow row) {
        return new Figures(
                key(row, 0, 2),
                key(row, 1, 1),
                key(row, 2, 0),
                row.get(COUNT),
                hundredths(row.get(SUM)),
                row.get(AMOUNT).amount(),
                hundredths(row.get(LEAST).orElseThrow()),
                hundredths(row.get(MOST).orElseThrow()),
                row.get(GOOD).numerator());
    }

    private static int key(SummaryRow row, int dimension, int skipped) {
        return row.groups().size() > dimension
                ? Integer.parseInt(row.groups().get(dimension).code().text().substring(skipped))
                : Figures.ALL;
    }

    private static long hundredths(Points points) {
        return points.toScaled(2).orElseThrow();
    }
}

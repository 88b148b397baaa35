package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/** A mean and a share are the same beside the sum and the count, whose states they use, and without them. */
class SharedStatesTest {
    private static final Dimension<Row> SECTOR = Dimension.of(
            "sector", LocalizedText.of("Lĩnh vực"), row -> Group.of(row.sector, LocalizedText.of(row.sector)));
    private static final Quantity<Row> POINTS =
            Quantity.of("points", LocalizedText.of("Điểm"), row -> Points.ofRatio(row.number, 3));
    private static final Quantity<Row> SOME = Quantity.ifStated(
            "some",
            LocalizedText.of("Nếu có"),
            row -> row.number % 4 == 0 ? Optional.empty() : Optional.of(Points.of(row.number)));
    private static final Measure<Row, Mean> MEAN = POINTS.mean();
    private static final Measure<Row, Mean> MEAN_OF_SOME = SOME.mean();
    private static final Measure<Row, Share> EVEN =
            Measure.share("even", LocalizedText.of("Chẵn"), row -> row.number % 2 == 0);
    private static final List<Row> ROWS =
            IntStream.range(0, 1_300).mapToObj(i -> new Row("S" + i % 3, i)).toList();

    private static final Aggregation<Row> ALONE = Aggregation.<Row>builder()
            .by(SECTOR)
            .measure(MEAN)
            .measure(MEAN_OF_SOME)
            .measure(EVEN)
            .rollUp()
            .build();
    private static final Aggregation<Row> BESIDE = Aggregation.<Row>builder()
            .by(SECTOR)
            .measure(MEAN)
            .measure(MEAN_OF_SOME)
            .measure(EVEN)
            .measure(Measure.count())
            .measure(SOME.sum())
            .measure(POINTS.sum())
            .rollUp()
            .build();

    @Test
    void one_pass_gives_the_same() {
        assertSame(ALONE.of(ROWS), BESIDE.of(ROWS));
        assertThat(BESIDE.of(ROWS).total().get(MEAN)).isEqualTo(new Mean(Points.ofRatio(1_299 * 650, 3), 1_300, 0));
        assertThat(BESIDE.of(ROWS).total().get(MEAN_OF_SOME).missing()).isEqualTo(325);
        assertThat(BESIDE.of(ROWS).total().get(EVEN)).isEqualTo(Share.of(650, 1_300));
    }

    @Test
    void merged_parts_that_were_sent_as_bytes_give_the_same() {
        Tally<Row> first = BESIDE.tally().addAll(ROWS.subList(0, 700));
        Tally<Row> second = BESIDE.tally().addAll(ROWS.subList(700, ROWS.size()));
        Tally<Row> merged = BESIDE.read(first.toBytes()).merge(BESIDE.read(second.toBytes()));
        assertSame(ALONE.of(ROWS), merged.table());
        assertThat(merged.toBytes()).isEqualTo(BESIDE.tally().addAll(ROWS).toBytes());
    }

    private static void assertSame(SummaryTable alone, SummaryTable beside) {
        assertThat(alone.rows()).hasSize(4);
        for (SummaryRow row : alone.rows()) {
            SummaryRow other = beside.rows().get(alone.rows().indexOf(row));
            assertThat(other.groups()).isEqualTo(row.groups());
            assertThat(other.get(MEAN)).isEqualTo(row.get(MEAN));
            assertThat(other.get(MEAN_OF_SOME)).isEqualTo(row.get(MEAN_OF_SOME));
            assertThat(other.get(EVEN)).isEqualTo(row.get(EVEN));
        }
    }

    private record Row(String sector, int number) {}
}

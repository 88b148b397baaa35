package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.BoTrachUnits;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.scoring.aggregate.DividedUnits.Report;

class TallyTest {

    private static final LocalizedText TITLE = LocalizedText.of("Cột", "Column");

    private static final Measure<BoTrachModels, Long> COUNT = Measure.count();

    private static final Quantity<Report> MODELS = Quantity.whole("models", TITLE, Report::models);

    @Test
    void records_are_pushed_one_by_one() {
        Aggregation<BoTrachModels> plan = plan();
        Tally<BoTrachModels> tally = plan.tally();
        BoTrachModels.all().forEach(tally::add);

        assertThat(tally.table()).isEqualTo(plan.of(BoTrachModels.all()));
        tally.add(BoTrachModels.all().get(0));
        assertThat(tally.table().total().get(COUNT)).isEqualTo(17);
        assertThat(tally)
                .hasToString("Tally[Aggregation[by [sector, unit], measures [count, length-sum]], cells [14]]");
    }

    @Test
    void a_plan_is_shipped_and_what_it_counts_comes_back() {
        Aggregation<BoTrachModels> plan = plan();
        List<BoTrachModels> all = BoTrachModels.all();
        byte[] first = SerializableTester.reserialize(plan)
                .tally()
                .addAll(all.subList(0, 5))
                .toBytes();
        byte[] second = SerializableTester.reserialize(plan)
                .tally()
                .addAll(all.subList(5, 16))
                .toBytes();

        SummaryTable table = plan.read(second).merge(plan.read(first)).table();

        assertThat(table).isEqualTo(plan.of(all));
        assertThat(table.text(Language.VI)).isEqualTo(plan.of(all).text(Language.VI));
        assertThat(table.at("KINH_TE", "xa-ly-trach").get(COUNT)).isEqualTo(1);
    }

    @Test
    void a_shipped_function_may_hold_codes_and_points() {
        Code sector = Code.of("KINH_TE");
        Points none = Points.ZERO;
        Measure<BoTrachModels, Share> economy =
                Measure.share("economy", TITLE, row -> row.sector().equals(sector) && none.isZero());
        Aggregation<BoTrachModels> plan =
                Aggregation.<BoTrachModels>builder().measure(economy).build();

        assertThat(SerializableTester.reserialize(plan).of(BoTrachModels.all()))
                .isEqualTo(plan.of(BoTrachModels.all()));
        assertThat(plan.of(BoTrachModels.all()).total().get(economy).numerator())
                .isPositive();
    }

    @Test
    void a_table_of_a_shipped_plan_is_read_with_the_measures_at_home() {
        Aggregation<BoTrachModels> shipped = SerializableTester.reserialize(plan());
        SummaryTable table = shipped.of(BoTrachModels.all());

        assertThat(table.total().get(COUNT)).isEqualTo(16);
        assertThat(table).isEqualTo(plan().of(BoTrachModels.all()));
        assertThat(BoTrachModels.all())
                .filteredOn(SerializableTester.reserialize(plan().filter(table.at("KINH_TE"))))
                .hasSize(4);
    }

    @Test
    void merging_leaves_the_other_tally_as_it_is() {
        Aggregation<BoTrachModels> plan = plan();
        Tally<BoTrachModels> one = plan.tally().addAll(BoTrachModels.all().subList(0, 8));
        Tally<BoTrachModels> other = plan.tally().addAll(BoTrachModels.all().subList(8, 16));
        byte[] before = other.toBytes();

        one.merge(other);
        one.addAll(BoTrachModels.all());

        assertThat(other.toBytes()).isEqualTo(before);
    }

    @Test
    void a_tally_of_another_plan_is_refused() {
        Tally<BoTrachModels> tally = plan().tally();
        Tally<BoTrachModels> other =
                Aggregation.<BoTrachModels>builder().measure(COUNT).build().tally();

        assertThatThrownBy(() -> tally.merge(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("other must be another tally of the same plan");
        assertThatThrownBy(() -> tally.merge(tally)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan().read(other.toBytes()))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        Bytes of a tally: 1 problem(s)
                        - (whole document): The bytes are of a tally of another plan. Read them with the plan that they were \
                        written with.""");
    }

    @Test
    void a_plan_with_other_words_for_what_it_counts_is_another_plan() {
        Dimension<BoTrachModels> sector = Dimension.sector(SectorCatalog.canonical(), BoTrachModels::sector);
        Aggregation<BoTrachModels> all = byCount(sector).build();
        Aggregation<BoTrachModels> economy =
                byCount(sector).where(LocalizedText.of("kinh tế"), row -> true).build();
        Aggregation<BoTrachModels> culture =
                byCount(sector).where(LocalizedText.of("văn hóa"), row -> false).build();
        Aggregation<BoTrachModels> titled =
                byCount(sector.named("sector", LocalizedText.of("Lĩnh vực cũ"))).build();
        byte[] bytes = economy.tally().addAll(BoTrachModels.all()).toBytes();

        assertThat(economy.read(bytes).table()).isEqualTo(economy.of(BoTrachModels.all()));
        for (Aggregation<BoTrachModels> other : List.of(all, culture, titled)) {
            assertThatThrownBy(() -> other.read(bytes)).hasMessageContaining("of another plan");
            assertThatThrownBy(() -> other.tally().merge(economy.tally())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_plan_with_another_dimension_inside_a_measure_is_another_plan() {
        Dimension<Report> then = communes(DividedUnits.IN_2023);
        Dimension<Report> today = communes(DividedUnits.TODAY);
        Measure<Report, MeanOfUnits> mean = MODELS.meanOfUnits(then);
        byte[] bytes = planOf(mean).tally().addAll(DividedUnits.reports()).toBytes();

        assertThat(planOf(MODELS.meanOfUnits(communes(DividedUnits.IN_2023)))
                        .read(bytes)
                        .table()
                        .total()
                        .get(mean))
                .as("the same plan, made once more")
                .isEqualTo(planOf(mean).of(DividedUnits.reports()).total().get(mean));
        assertThat(SerializableTester.reserialize(planOf(mean)).read(bytes).toBytes())
                .isEqualTo(bytes);
        for (Measure<Report, ?> other : List.of(
                MODELS.meanOfUnits(today),
                MODELS.meanOfUnits(today.named("unit", then.title())),
                MODELS.meanOfUnits(then.named("unit", TITLE)),
                MODELS.meanOfUnits(Dimension.unit(
                                UnitView.asWas(DividedUnits.DIRECTORY),
                                AuthorityLevel.COMMUNE,
                                Report::unit,
                                Report::day)
                        .named("unit", then.title())),
                mean.named("models-mean-of-unit", TITLE))) {
            assertThatThrownBy(() -> planOf(other).read(bytes))
                    .as(other.title().vi())
                    .hasMessageContaining("of another plan");
        }
        SummaryRow total = planOf(mean).of(DividedUnits.reports()).total();
        assertThatThrownBy(() -> total.get(MODELS.meanOfUnits(today))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void counts_by_other_groups_are_of_another_plan() {
        Measure<Report, GroupCounts> then = Measure.countsBy(kinds(DividedUnits.IN_2023));
        byte[] bytes = planOf(then).tally().addAll(DividedUnits.reports()).toBytes();

        assertThat(planOf(Measure.countsBy(kinds(DividedUnits.IN_2023)))
                        .read(bytes)
                        .toBytes())
                .isEqualTo(bytes);
        Measure<Report, GroupCounts> today = Measure.countsBy(kinds(DividedUnits.TODAY)
                .named("unit-kind", kinds(DividedUnits.IN_2023).title()));
        assertThatThrownBy(() -> planOf(today).read(bytes)).hasMessageContaining("of another plan");
    }

    @Test
    void a_day_that_a_heading_leaves_out_still_tells_plans_apart() {
        Aggregation<Report> then = Aggregation.<Report>builder()
                .by(communes(DividedUnits.IN_2023).named("unit", TITLE))
                .measure(MODELS.sum())
                .build();
        byte[] bytes = then.tally().addAll(DividedUnits.reports()).toBytes();
        Aggregation<Report> today = Aggregation.<Report>builder()
                .by(communes(DividedUnits.TODAY).named("unit", TITLE))
                .measure(MODELS.sum())
                .build();

        assertThat(SerializableTester.reserialize(then).read(bytes).toBytes()).isEqualTo(bytes);
        assertThatThrownBy(() -> today.read(bytes)).hasMessageContaining("of another plan");
    }

    private static Aggregation<Report> planOf(Measure<Report, ?> measure) {
        return Aggregation.<Report>builder().measure(measure).build();
    }

    private static Dimension<Report> communes(LocalDate day) {
        return Dimension.unitAt(day, DividedUnits.DIRECTORY, AuthorityLevel.COMMUNE, Report::unit);
    }

    private static Dimension<Report> kinds(LocalDate day) {
        return Dimension.unitKind(day, DividedUnits.DIRECTORY, Report::unit);
    }

    private static Aggregation.Builder<BoTrachModels> byCount(Dimension<BoTrachModels> sector) {
        return Aggregation.<BoTrachModels>builder().by(sector).measure(COUNT);
    }

    @Test
    void damaged_bytes_are_refused_wherever_the_damage_is() {
        Aggregation<BoTrachModels> plan = plan();
        byte[] bytes = plan.tally().addAll(BoTrachModels.all()).toBytes();

        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 4;
            assertThatThrownBy(() -> plan.read(damaged)).isInstanceOf(InvalidDefinitionException.class);
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThatThrownBy(() -> plan.read(cut)).isInstanceOf(InvalidDefinitionException.class);
        }
        assertThatThrownBy(() -> plan.read(Arrays.copyOf(bytes, 3))).hasMessage("""
                        Bytes of a tally: 1 problem(s)
                        - (whole document): The bytes are not those of a tally; this shows at byte 0. Write the tally again and \
                        hand its bytes on unchanged.""");
    }

    @Test
    void bytes_that_somebody_made_up_are_refused_or_mean_what_they_say() {
        Aggregation<BoTrachModels> plan = plan();
        byte[] bytes = plan.tally().addAll(BoTrachModels.all()).toBytes();
        int end = bytes.length - Integer.BYTES;

        for (int i = 0; i < end; i++) {
            for (int mask : List.of(1, 2, 128, 255)) {
                byte[] made = bytes.clone();
                made[i] ^= (byte) mask;
                System.arraycopy(TallyBytes.checkSum(made, end), 0, made, end, Integer.BYTES);
                try {
                    assertThat(plan.read(made).toBytes()).isEqualTo(made);
                } catch (InvalidDefinitionException refused) {
                    assertThat(refused.problems()).hasSize(1);
                }
            }
        }
    }

    @Test
    void bytes_of_a_later_version_are_refused_as_such() {
        byte[] bytes = plan().tally().toBytes();
        bytes[4] = 2;

        assertThatThrownBy(() -> plan().read(bytes))
                .hasMessageContaining("The bytes have version 2 of the format; this library reads version 1.");
    }

    @Test
    void the_state_of_many_records_is_small() {
        Aggregation<Integer> plan = Aggregation.<Integer>builder()
                .by(Dimension.<Integer>year(number -> 2020 + number % 5))
                .measure(Measure.count())
                .measure(Quantity.<Integer>whole("number", TITLE, number -> number)
                        .sum())
                .build();
        Tally<Integer> tally = plan.tally();
        for (int i = 0; i < 100_000; i++) {
            tally.add(i);
        }

        assertThat(tally.toBytes()).hasSizeLessThan(250);
    }

    private static Aggregation<BoTrachModels> plan() {
        return Aggregation.<BoTrachModels>builder()
                .title(TITLE)
                .by(Dimension.sector(BoTrachModels.SECTORS, BoTrachModels::sector))
                .by(Dimension.unitAt(
                        BoTrachUnits.IN_2023, BoTrachUnits.directory(), AuthorityLevel.COMMUNE, BoTrachModels::unit))
                .measure(COUNT)
                .measure(Quantity.<BoTrachModels>of("length", TITLE, TallyTest::length)
                        .sum())
                .where(TITLE, row -> true)
                .rollUp()
                .build();
    }

    private static Points length(BoTrachModels row) {
        Optional<UnitId> unit = row.unit();
        return Points.ofRatio(unit.map(id -> id.toString().length()).orElse(1), 7);
    }
}

package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.StatutoryForms.Launched;
import vn.dvk.scoring.aggregate.StatutoryForms.Launcher;
import vn.dvk.scoring.aggregate.StatutoryForms.Scope;

/** The laws of forms: any order and split, every record found again, and no record lost or counted twice. */
class ReportFormProperties {

    private static final ReportForm<Launched> OPEN = StatutoryForms.movements().build();
    private static final ReportForm<Launched> SETTLED = StatutoryForms.movements()
            .resume("duration")
            .settle(StatutoryForms.vi("Đúng một năm là dòng 07."), "07", "08")
            .build();

    @Property(tries = 50)
    void any_order_and_any_split_give_the_same_form(
            @ForAll("movements") List<Launched> records, @ForAll Random random) {
        List<Launched> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        Tally<Launched> first = OPEN.tally();
        Tally<Launched> second = OPEN.tally();
        shuffled.forEach(record -> (random.nextBoolean() ? first : second).add(record));
        FilledForm whole = OPEN.of(records);
        FilledForm parts = OPEN.of(OPEN.read(first.toBytes()).merge(second));

        assertThat(parts).isEqualTo(whole);
        assertThat(parts.json()).isEqualTo(whole.json());
        assertThat(OPEN.of(records.parallelStream())).isEqualTo(whole);
    }

    @Property(tries = 50)
    void rows_and_findings_of_a_partition_are_all_records(@ForAll("movements") List<Launched> records) {
        FilledForm filled = OPEN.of(records);
        long found = filled.findings().stream()
                .mapToLong(
                        finding -> records.stream().filter(OPEN.filter(finding)).count())
                .sum();

        assertThat(found).isEqualTo(count(records, one -> one.months() == 12));
        assertThat(filled.sum("1", "06", "07", "08", "09", "10")).isEqualTo(Points.of(records.size() - found));
        assertThat(filled.sum("1", "02", "03", "04", "05")).isEqualTo(Points.of(records.size()));
        assertThat(filled.count("01", "1"))
                .isEqualTo(filled.count("01", "2") + filled.count("01", "3") + filled.count("01", "4"));
    }

    @Property(tries = 50)
    void a_settled_form_has_the_numbers_of_a_recount_and_passes_its_own_check(
            @ForAll("movements") List<Launched> records) {
        FilledForm filled = SETTLED.of(records);
        ReportedForm.Builder copy = ReportedForm.builder(filled.code(), "1", "2", "3", "4");
        for (int row = 1; row <= 12; row++) {
            String number = row < 10 ? "0" + row : "" + row;
            copy.row(
                    number,
                    filled.count(number, "1"),
                    filled.count(number, "2"),
                    filled.count(number, "3"),
                    filled.count(number, "4"));
            assertThat(records.stream().filter(SETTLED.filter(number)).count()).isEqualTo(filled.count(number, "1"));
        }

        assertThat(filled.findings()).isEmpty();
        assertThat(filled.count("07", "3"))
                .isEqualTo(count(records, one -> one.months() == 12 && one.by() == Launcher.PROVINCE));
        assertThat(filled.count("08", "1")).isEqualTo(count(records, one -> one.months() > 12 && one.months() < 36));
        assertThat(SETTLED.check(copy.build())).isEmpty();
        assertThat(filled.compare(copy.build())).isEmpty();
    }

    @Provide
    Arbitrary<List<Launched>> movements() {
        return Combinators.combine(
                        Arbitraries.of(Scope.values()),
                        Arbitraries.of(Launcher.values()),
                        Arbitraries.of(1, 11, 12, 13, 35, 36, 59, 60, 61),
                        Arbitraries.of(true, false))
                .as(Launched::new)
                .list()
                .ofMaxSize(30);
    }

    private static long count(List<Launched> records, Predicate<Launched> test) {
        return records.stream().filter(test).count();
    }
}

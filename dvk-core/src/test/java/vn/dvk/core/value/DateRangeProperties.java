package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.dvk.core.arbitraries.CoreDomain;

@Domain(CoreDomain.class)
class DateRangeProperties {

    @Property
    void parse_reads_what_to_string_wrote(@ForAll DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void a_day_lies_before_in_or_after_a_range_and_never_two_of_them(@ForAll DateRange range, @ForAll LocalDate day) {
        int places = (range.isAfter(day) ? 1 : 0) + (range.contains(day) ? 1 : 0) + (range.isBefore(day) ? 1 : 0);
        assertThat(places).isOne();
    }

    @Property
    void ranges_overlap_exactly_when_they_have_a_common_day(@ForAll DateRange a, @ForAll DateRange b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.intersection(b).isPresent()).isEqualTo(a.overlaps(b));
        a.intersection(b).ifPresent(common -> {
            assertThat(a.encloses(common) && b.encloses(common)).isTrue();
            assertThat(common.sameDays(b.intersection(a).orElseThrow())).isTrue();
        });
    }

    @Property
    void an_intersection_has_the_days_that_both_have(@ForAll DateRange a, @ForAll DateRange b, @ForAll LocalDate day) {
        boolean inBoth = a.contains(day) && b.contains(day);
        assertThat(a.intersection(b).map(common -> common.contains(day)).orElse(false))
                .isEqualTo(inBoth);
    }

    @Property
    void each_encloses_the_other_only_with_the_same_days(@ForAll DateRange a, @ForAll DateRange b) {
        assertThat(a.encloses(b) && b.encloses(a)).isEqualTo(a.sameDays(b));
    }
}

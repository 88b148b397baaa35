package vn.dvk.core.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.dvk.core.arbitraries.DeclaredFacts;
import vn.dvk.core.arbitraries.ModelDomain;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.CanonicalWriter;

class ConditionSettingsProperties {
    @Property
    @Domain(ModelDomain.class)
    void parse_reads_what_to_setting_wrote(@ForAll Condition condition) {
        Problems problems = new Problems();

        assertThat(ConditionSettings.parse(ConditionSettings.toSetting(condition), "", DeclaredFacts::type, problems))
                .contains(condition);
        assertThat(problems.list()).isEmpty();
        assertThat(condition.problems("", DeclaredFacts::type)).isEmpty();
    }

    @Property
    @Domain(ModelDomain.class)
    void the_bytes_tell_different_conditions_apart(@ForAll Condition one, @ForAll Condition other) {
        assertThat(CanonicalWriter.fingerprint(one).equals(CanonicalWriter.fingerprint(other)))
                .isEqualTo(one.equals(other));
    }

    @Property
    @Domain(ModelDomain.class)
    void without_declarations_each_fact_is_a_problem_and_nothing_is_read(@ForAll Condition condition) {
        Problems problems = new Problems();

        assertThat(ConditionSettings.parse(
                        ConditionSettings.toSetting(condition), "/when", key -> Optional.empty(), problems))
                .isEmpty();
        assertThat(problems.list()).isEqualTo(condition.problems("/when", key -> Optional.empty()));
    }
}

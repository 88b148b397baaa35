package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.arbitraries.Scenario;
import vn.dvk.scoring.arbitraries.ScoringDomain;

/** A file can say whatever the typed factories of rules build. */
@Domain(ScoringDomain.class)
class GeneratedEditionsJsonProperties {

    @Property
    void editions_of_every_rule_type_are_read_back_as_written(@ForAll Scenario scenario) {
        CriteriaSet set = CriteriaSet.builder()
                .id(Code.of("generated"))
                .title(LocalizedText.of("Bộ tiêu chí"))
                .addEdition(scenario.edition())
                .build();
        ReadResult<CriteriaSet> read = CriteriaSetJson.read(CriteriaSetJson.write(set));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(set);
    }
}

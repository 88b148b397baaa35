package vn.dvk.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.dvk.core.arbitraries.ModelDomain;

class DossierProperties {
    @Property
    @Domain(ModelDomain.class)
    void the_digest_does_not_depend_on_the_order_of_anything(@ForAll Dossier dossier) {
        List<Assessment> assessments = dossier.assessments().stream()
                .map(assessment ->
                        ModelDomain.assessment(assessment.role(), assessment.date(), Lists.reverse(assessment.marks())))
                .toList();

        assertThat(ModelDomain.dossier(
                                Lists.reverse(dossier.facts()),
                                Lists.reverse(assessments),
                                Lists.reverse(dossier.evidence()))
                        .digest())
                .isEqualTo(dossier.digest());
    }

    @Property
    @Domain(ModelDomain.class)
    void equal_dossiers_have_one_digest(@ForAll Dossier dossier) {
        Dossier same = ModelDomain.dossier(dossier.facts(), dossier.assessments(), dossier.evidence());

        assertThat(same).isEqualTo(dossier);
        assertThat(same.digest()).isEqualTo(dossier.digest());
    }
}

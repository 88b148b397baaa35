package vn.dvk.examples.districtreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.model.ModelId;
import vn.dvk.core.model.ParticipationRole;
import vn.dvk.core.model.ResultFigure;
import vn.dvk.core.value.Qualifier;

/** The register and the units are what the article says: counts that anybody can check against its text. */
class ArticleTest {
    private static final Inputs INPUTS = Inputs.load();
    private static final List<EmulationModel> MODELS = INPUTS.register().models();

    @Test
    void sixteen_models_in_four_sectors() {
        Map<String, Long> bySector = MODELS.stream()
                .collect(Collectors.groupingBy(model -> model.primarySector().toString(), Collectors.counting()));

        assertThat(MODELS).hasSize(16);
        assertThat(bySector)
                .containsOnly(
                        Map.entry("KINH_TE", 4L),
                        Map.entry("VAN_HOA_XA_HOI", 5L),
                        Map.entry("QUOC_PHONG_AN_NINH", 2L),
                        Map.entry("HE_THONG_CHINH_TRI", 5L));
    }

    @Test
    void one_model_is_named_twice_in_two_sectors_with_other_punctuation() {
        List<EmulationModel> namedAgain = MODELS.stream()
                .filter(model -> !model.furtherNamings().isEmpty())
                .toList();

        assertThat(NamedModels.namings(MODELS)).isEqualTo(17);
        assertThat(namedAgain).hasSize(1);
        EmulationModel model = namedAgain.get(0);
        assertThat(model.title().vi()).isEqualTo("Xứ họ đạo bình yên, gia đình hòa thuận");
        assertThat(model.furtherNamings().get(0).text().vi()).isEqualTo("Xứ, họ đạo bình yên, gia đình hòa thuận");
        assertThat(model.primarySector()).hasToString("VAN_HOA_XA_HOI");
        assertThat(model.furtherNamings().get(0).sector()).hasToString("QUOC_PHONG_AN_NINH");
    }

    @Test
    void one_has_no_owner_and_six_owners_lie_in_no_commune() {
        NamedModels named = new NamedModels(INPUTS);

        assertThat(named.withoutOwner(MODELS)).isEqualTo(1);
        assertThat(named.inNoCommune(MODELS)).isEqualTo(6);
    }

    @Test
    void twenty_five_figures_with_their_wording() {
        assertThat(PrintedFigures.count(INPUTS.register())).isEqualTo(25);
    }

    @Test
    void the_totals_of_the_two_chains() {
        assertThat(Totals.of(INPUTS.register())).isEqualTo(new Totals(547, 359, 50, 78, 21));
    }

    @Test
    void the_results_of_each_commune_helps_a_village() {
        List<ResultFigure> results = MODELS.stream()
                .filter(model -> model.id().equals(ModelId.of("m-16")))
                .findFirst()
                .orElseThrow()
                .results();

        assertThat(results)
                .extracting(result -> result.figure().wording())
                .contains("22 xã, thị trấn", "22 bản", "75 công trình, phần việc", "trị giá trên 3,8 tỷ đồng");
        assertThat(results)
                .filteredOn(result -> result.figure().qualifier() == Qualifier.MORE_THAN)
                .extracting(result -> result.figure().wording())
                .containsExactly("trị giá trên 3,8 tỷ đồng");
    }

    @Test
    void two_villages_are_twinned() {
        assertThat(MODELS.stream().flatMap(model -> model.participations().stream()))
                .filteredOn(participation -> participation.role() == ParticipationRole.TWINNED)
                .extracting(participation -> participation.unit().toString())
                .containsExactly("thon-chay-lap-xa-phuc-trach");
    }

    @Test
    void the_documents_agree_with_each_other() {
        assertThat(INPUTS.register().problems(INPUTS.units())).isEmpty();
    }
}

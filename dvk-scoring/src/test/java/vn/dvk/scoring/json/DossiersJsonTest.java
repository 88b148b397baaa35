package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

class DossiersJsonTest {
    private static final String DOCUMENT = Documents.text("dossiers.json");

    @Test
    void a_dossier_says_in_java_what_its_document_says() {
        Dossier dossier = DossiersJson.read(DOCUMENT).orThrow().get(0);
        assertThat(dossier.subject()).isEqualTo(SubjectRef.model("m-1"));
        assertThat(dossier.asOf()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(dossier.facts())
                .containsExactly(
                        Fact.of("meetings", FactValue.of(5)),
                        Fact.of("rate", FactValue.of(new BigDecimal("59.7"))),
                        Fact.of("value", FactValue.of(Vnd.of(3_800_000_000L))),
                        Fact.of("has-plan", FactValue.of(true)),
                        Fact.of("locality", FactValue.of(Code.of("urban"))),
                        Fact.of("founded", FactValue.of(LocalDate.of(2022, 6, 1))),
                        Fact.notApplicable("tasks", "no-task-assigned"));
        assertThat(dossier.assessment(AssessmentRole.SELF).orElseThrow().marks())
                .extracting(Mark::value)
                .containsExactly(
                        MarkValue.of(Points.ofRatio(40, 3)),
                        MarkValue.level("good"),
                        MarkValue.notApplicable("no-task-assigned"));
        assertThat(dossier.evidence()).hasSize(1);
    }

    @Test
    void exemplars_and_units_are_subjects_too() {
        assertThat(DossiersJson.read(DOCUMENT).dossiers())
                .extracting(Dossier::subject)
                .containsExactly(SubjectRef.model("m-1"), SubjectRef.exemplar("e-1"), SubjectRef.unit("xa-b"));
    }

    @Test
    void one_bad_dossier_never_hides_the_good_ones() {
        DossierBatch batch = DossiersJson.read(DOCUMENT.replace("\"2022-06-01\"", "\"2022-06-31\""));
        assertThat(batch.isComplete()).isFalse();
        assertThat(batch.dossiers())
                .extracting(Dossier::id)
                .containsExactly(DossierId.of("hs-02"), DossierId.of("hs-03"));
        assertThat(batch.problems()).extracting(Problem::path).containsExactly("/dossiers/0/facts/5/day");
        assertThat(batch).hasToString("DossierBatch[2 dossiers, 1 problems]");
        assertThatThrownBy(batch::orThrow).isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void a_duplicate_key_or_a_huge_number_spoils_its_own_dossier_alone() {
        DossierBatch twice = DossiersJson.read(DOCUMENT.replace("\"count\": 5", "\"count\": 5, \"count\": 6"));
        assertThat(twice.dossiers()).hasSize(2);
        assertThat(twice.problems()).extracting(Problem::code).containsExactly("dvk.json.duplicate-key");
        DossierBatch huge = DossiersJson.read(DOCUMENT.replace("59.7", "1E1000000000"));
        assertThat(huge.dossiers()).hasSize(2);
        assertThat(huge.problems()).extracting(Problem::code).containsExactly("dvk.json.exponent-too-large");
    }

    @Test
    void of_two_dossiers_with_one_identifier_neither_is_taken() {
        DossierBatch batch = DossiersJson.read(DOCUMENT.replace("hs-03", "hs-02"));
        assertThat(batch.dossiers()).extracting(Dossier::id).containsExactly(DossierId.of("hs-01"));
        assertThat(batch.problems()).extracting(Problem::path).containsExactly("/dossiers/2");
    }

    @Test
    void broken_syntax_ends_the_document() {
        DossierBatch batch = DossiersJson.read(DOCUMENT.substring(0, DOCUMENT.length() - 4));
        assertThat(batch.dossiers()).isEmpty();
        assertThat(batch.problems()).extracting(Problem::code).isEqualTo(List.of("dvk.json.truncated"));
    }
}

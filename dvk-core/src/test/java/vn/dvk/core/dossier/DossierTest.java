package vn.dvk.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.model.ExemplarId;
import vn.dvk.core.model.ModelId;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

class DossierTest {
    private static final LocalDate DECEMBER_31 = LocalDate.of(2023, 12, 31);
    private static final Fingerprint SHA = Fingerprint.parse("ab".repeat(32));

    private static Map<String, Consumer<Dossier.Builder>> parts() {
        Map<String, Consumer<Dossier.Builder>> parts = new LinkedHashMap<>();
        parts.put("id", dossier -> dossier.id(DossierId.of("hs-01")));
        parts.put("subject", dossier -> dossier.subject(SubjectRef.model("m-01")));
        parts.put("review", dossier -> dossier.review(Code.of("so-ket-2023")));
        parts.put("asOf", dossier -> dossier.asOf(DECEMBER_31));
        parts.put("fact", dossier -> dossier.addFact("meetings", 5));
        parts.put("assessment", dossier -> dossier.addAssessment(assessment("user-7", DECEMBER_31, mark("đủ"))));
        parts.put("evidence", dossier -> dossier.addEvidence(evidence("tep-1").build()));
        return parts;
    }

    static Stream<Dossier> variants() {
        return Stream.of(
                with("id", dossier -> dossier.id(DossierId.of("hs-02"))),
                with("subject", dossier -> dossier.subject(SubjectRef.exemplar("m-01"))),
                with("subject", dossier -> dossier.subject(SubjectRef.model("m-02"))),
                with("review", dossier -> dossier.review(Code.of("tong-ket-2025"))),
                with("asOf", dossier -> dossier.asOf(LocalDate.of(2023, 12, 30))),
                with("fact", dossier -> {}),
                with("fact", dossier -> dossier.addFact("meetings", 0)),
                with("fact", dossier -> dossier.addFact("meetings", true)),
                with("fact", dossier -> dossier.addFact("meeting", 5)),
                with("fact", dossier -> dossier.addFact(Fact.notApplicable("meetings", "no-task-assigned"))),
                with("fact", dossier -> dossier.addFact(Fact.notApplicable("meetings", "other"))),
                with("assessment", dossier -> {}),
                with("assessment", dossier -> dossier.addAssessment(assessment("user-8", DECEMBER_31, mark("đủ")))),
                with(
                        "assessment",
                        dossier -> dossier.addAssessment(assessment("user-7", LocalDate.of(2024, 1, 2), mark("đủ")))),
                with("assessment", dossier -> dossier.addAssessment(assessment("user-7", DECEMBER_31, mark("thiếu")))),
                with(
                        "assessment",
                        dossier -> dossier.addAssessment(
                                assessment("user-7", DECEMBER_31, Mark.of("1.1", Points.of(15))))),
                with(
                        "assessment",
                        dossier -> dossier.addAssessment(assessment("user-7", DECEMBER_31, Mark.level("1.1", "tot")))),
                with(
                        "assessment",
                        dossier -> dossier.addAssessment(assessment(
                                "user-7",
                                DECEMBER_31,
                                Mark.builder()
                                        .criterion(Code.of("1.1"))
                                        .value(MarkValue.notApplicable("tot"))
                                        .build()))),
                with("evidence", dossier -> {}),
                with(
                        "evidence",
                        dossier -> dossier.addEvidence(evidence("tep-2").build())),
                with(
                        "evidence",
                        dossier -> dossier.addEvidence(
                                evidence("tep-1").sha256(SHA).build())));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void a_dossier_that_says_anything_else_has_another_digest(Dossier variant) {
        assertThat(variant).isNotEqualTo(dossier());
        assertThat(variant.digest()).isNotEqualTo(dossier().digest());
    }

    @Test
    void facts_of_every_kind_are_added_as_they_are_written() {
        Dossier dossier = Dossier.builder()
                .id(DossierId.of("hs-01"))
                .subject(SubjectRef.model("m-01"))
                .review(Code.of("so-ket-2023"))
                .asOf(DECEMBER_31)
                .addFact("meetings", 5)
                .addFact("plan", true)
                .addFact("turnout", new BigDecimal("59.7"))
                .addFact("funds", Vnd.of(3_800_000_000L))
                .addFact("handed-in", DECEMBER_31)
                .addFact("locality", Code.of("mountain"))
                .addNotApplicable("tasks", "no-task-assigned")
                .build();
        assertThat(dossier.facts())
                .containsExactly(
                        Fact.of("meetings", FactValue.of(5)),
                        Fact.of("plan", FactValue.of(true)),
                        Fact.of("turnout", FactValue.of(new BigDecimal("59.7"))),
                        Fact.of("funds", FactValue.of(Vnd.of(3_800_000_000L))),
                        Fact.of("handed-in", FactValue.of(DECEMBER_31)),
                        Fact.of("locality", FactValue.of(Code.of("mountain"))),
                        Fact.notApplicable("tasks", "no-task-assigned"));
    }

    @Test
    void all_variants_have_different_digests() {
        assertThat(variants().map(Dossier::digest)).doesNotHaveDuplicates();
    }

    @Test
    void the_bytes_of_a_dossier_are_frozen() {
        assertThat(dossier().digest()).hasToString("a97801ffe6fff947eee6e7e462fd3f0bbf697cb181c40ea1bf6c6c544a91fa9c");
    }

    @Test
    void a_missing_fact_is_neither_zero_nor_not_applicable() {
        Dossier dossier = with(
                "fact", builder -> builder.addFact("zero", 0).addFact(Fact.notApplicable("none", "no-task-assigned")));

        assertThat(dossier.fact(FactKey.of("meetings"))).isEmpty();
        assertThat(dossier.fact(FactKey.of("zero"))).contains(Fact.of("zero", FactValue.of(0)));
        assertThat(dossier.fact(FactKey.of("none")))
                .contains(new Fact.NotApplicable(FactKey.of("none"), Code.of("no-task-assigned")));
    }

    @Test
    void assessments_and_marks_are_found_by_role_and_criterion() {
        assertThat(dossier().assessment(AssessmentRole.SELF).flatMap(self -> self.mark(Code.of("1.1"))))
                .contains(mark("đủ"));
        assertThat(dossier().assessment(AssessmentRole.SELF).flatMap(self -> self.mark(Code.of("1.2"))))
                .isEmpty();
        assertThat(dossier().assessment(AssessmentRole.APPRAISAL)).isEmpty();
    }

    @Test
    void a_fact_a_role_or_a_criterion_that_is_there_twice_throws() {
        assertThatThrownBy(() ->
                        with("fact", dossier -> dossier.addFact("meetings", 5).addFact("meetings", 6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts of dossier hs-01 must be different, but there are two of meetings");
        assertThatThrownBy(() -> with(
                        "assessment",
                        dossier -> dossier.addAssessment(assessment("user-7", DECEMBER_31, mark("đủ")))
                                .addAssessment(assessment("user-8", DECEMBER_31, mark("đủ")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("assessments of dossier hs-01 must be different, but there are two of self");
        assertThatThrownBy(() -> Assessment.builder()
                        .role(AssessmentRole.SELF)
                        .assessor(Code.of("user-7"))
                        .date(DECEMBER_31)
                        .addMark(mark("đủ"))
                        .addMark(mark("thiếu"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("marks of role self must be different, but there are two of 1.1");
    }

    @Test
    void free_text_is_not_shown() {
        assertThat(dossier().toString())
                .contains("hs-01", "model:m-01", "meetings", "5")
                .doesNotContain("đủ")
                .doesNotContain("tep-1");
    }

    @Test
    void blank_text_throws() {
        assertThatThrownBy(() -> mark(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason must not be blank");
        assertThatThrownBy(() -> evidence("").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reference must not be blank");
    }

    @Test
    void subjects_are_ordered_by_type_and_then_by_id() {
        assertThat(Stream.of(
                                SubjectRef.unit("a"),
                                SubjectRef.exemplar("b"),
                                SubjectRef.model("z"),
                                SubjectRef.exemplar("a"))
                        .sorted())
                .extracting(SubjectRef::toString)
                .containsExactly("model:z", "exemplar:a", "exemplar:b", "unit:a");
        assertThat(SubjectRef.exemplar("b").type()).isEqualTo(SubjectType.EXEMPLAR);
    }

    @Test
    void values_are_equal_by_what_they_say() {
        new EqualsTester()
                .addEqualityGroup(dossier(), with("nothing", dossier -> {}))
                .addEqualityGroup(SubjectRef.model("a"), new SubjectRef.OfModel(ModelId.of("a")))
                .addEqualityGroup(SubjectRef.exemplar("a"), new SubjectRef.OfExemplar(ExemplarId.of("a")))
                .addEqualityGroup(SubjectRef.unit("a"), new SubjectRef.OfUnit(UnitId.of("a")))
                .addEqualityGroup(AssessmentRole.SELF, AssessmentRole.of("self"))
                .addEqualityGroup(Mark.of("1.1", Points.parse("4.50")), Mark.of("1.1", Points.parse("4.5")))
                .addEqualityGroup(MarkValue.level("tot"))
                .addEqualityGroup(MarkValue.notApplicable("tot"))
                .testEquals();
    }

    @Test
    void null_is_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(String.class, "a")
                .setDefault(Code.class, Code.of("a"))
                .setDefault(FactKey.class, FactKey.of("a"))
                .setDefault(FactValue.class, FactValue.of(1))
                .setDefault(Points.class, Points.ONE);
        for (Class<?> type :
                new Class<?>[] {Fact.class, Mark.class, MarkValue.class, SubjectRef.class, AssessmentRole.class}) {
            tester.testAllPublicStaticMethods(type);
        }
        tester.testAllPublicConstructors(Fact.Stated.class);
        tester.testAllPublicConstructors(Fact.NotApplicable.class);
        tester.testAllPublicConstructors(DossierId.class);
        tester.testAllPublicInstanceMethods(Dossier.builder());
    }

    private static Dossier dossier() {
        return with("nothing", dossier -> {});
    }

    private static Dossier with(String replaced, Consumer<Dossier.Builder> part) {
        Dossier.Builder builder = Dossier.builder();
        parts().forEach((name, original) -> (name.equals(replaced) ? part : original).accept(builder));
        return builder.build();
    }

    private static Assessment assessment(String assessor, LocalDate date, Mark mark) {
        return Assessment.builder()
                .role(AssessmentRole.SELF)
                .assessor(Code.of(assessor))
                .date(date)
                .addMark(mark)
                .build();
    }

    private static Mark mark(String reason) {
        return Mark.builder()
                .criterion(Code.of("1.1"))
                .value(MarkValue.of(Points.of(15)))
                .reason(reason)
                .build();
    }

    private static Evidence.Builder evidence(String reference) {
        return Evidence.builder().criterion(Code.of("1.1")).reference(reference);
    }
}

package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputRead;
import vn.dvk.scoring.sheet.ScoreSheet;

class UserRuleTest {
    private static final RuleTypes TYPES =
            RuleTypes.builder().add(new DoubleCredit()).build();

    @Test
    void ids_are_the_built_in_ones_and_then_the_others() {
        assertThat(RuleTypes.builder().add(new DoubleCredit()).build().ids())
                .extracting(Code::text)
                .containsExactly(
                        "yes-no",
                        "levels",
                        "table",
                        "ratio",
                        "direct",
                        "sum",
                        "per-unit",
                        "deduct",
                        "plus-minus",
                        "target",
                        "best-of",
                        "all-of",
                        "any-of",
                        "prerequisite",
                        "informational",
                        "judges",
                        "peer-relative",
                        "acme:double-credit");
    }

    @Test
    void a_rule_is_compiled_from_its_settings() {
        Edition edition = edition(
                Setting.tree().with("fact", "events").with("each", "1.5").build());
        Dossier dossier = Dossier.builder()
                .id(DossierId.of("hs-01"))
                .subject(SubjectRef.model("m-01"))
                .review(Code.of("so-ket-2023"))
                .asOf(LocalDate.of(2023, 12, 31))
                .addFact("events", 3)
                .build();
        ScoreSheet sheet = Scorecard.compile(edition, TYPES).score(dossier, AssessmentRole.SELF);
        assertThat(sheet.reportedTotal()).contains(Points.of(9));
        assertThat(sheet.explain().lines().get(0).inputs())
                .extracting(InputRead::key)
                .containsExactly(InputKey.fact(FactKey.of("events")));
    }

    @Test
    void its_faults_are_problems_with_places() {
        Edition edition =
                edition(Setting.tree().with("fact", "answer").with("eech", 1).build());
        assertThat(Scorecard.problems(edition, TYPES, ""))
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly(
                        "/tree/0/rule/fact dvk.setting.fact-kind",
                        "/tree/0/rule dvk.setting.missing",
                        "/tree/0/rule/eech dvk.setting.unknown");
    }

    @Test
    void a_type_that_is_added_and_discovered_counts_once(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = naming(folder, DoubleCredit.class.getName())) {
            RuleTypes types = RuleTypes.builder()
                    .add(new DoubleCredit())
                    .discover(loader)
                    .require("acme:double-credit")
                    .build();
            assertThat(types.find(Code.of("acme:double-credit"))).isPresent();
        }
    }

    @Test
    void everything_wrong_with_the_types_is_said_at_once(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = naming(folder, "acme.Missing")) {
            RuleTypes.Builder builder = RuleTypes.builder()
                    .discover(loader)
                    .add(new DoubleCredit())
                    .add(new Other())
                    .require("acme:gone");
            assertThatThrownBy(builder::build)
                    .isInstanceOfSatisfying(
                            InvalidDefinitionException.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(Problem::code)
                                    .containsExactly(
                                            "dvk.rule-type.not-loaded",
                                            "dvk.rule-type.twice",
                                            "dvk.rule-type.version",
                                            "dvk.rule-type.required"))
                    .hasMessageContaining(DoubleCredit.class.getName())
                    .hasMessageContaining(Other.class.getName());
        }
    }

    @Test
    void a_built_in_id_cannot_be_taken() {
        RuleType thief = new Other() {
            @Override
            public Code id() {
                return Code.of("table");
            }

            @Override
            public int semanticsVersion() {
                return 1;
            }
        };
        RuleTypes.Builder builder = RuleTypes.builder().add(thief);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("Two rule types claim the id 'table'");
    }

    private static Edition edition(Setting.Tree settings) {
        return Edition.builder()
                .set(Code.of("mau"))
                .id(Code.of("e1"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(Rounding.none())
                .addFact(new FactDeclaration(FactKey.of("events"), LocalizedText.of("Số buổi"), FactType.count()))
                .addFact(new FactDeclaration(FactKey.of("answer"), LocalizedText.of("Có kế hoạch"), FactType.yesNo()))
                .addTree(Criterion.builder()
                        .code(Code.of("1"))
                        .title(LocalizedText.of("Hoạt động"))
                        .maximum(Points.of(10))
                        .rule(RuleDefinition.of("acme:double-credit", settings))
                        .build())
                .build();
    }

    private static URLClassLoader naming(Path folder, String provider) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(RuleType.class.getName()), provider + "\n");
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, UserRuleTest.class.getClassLoader());
    }

    /** A second class with the id of the first. */
    private static class Other implements RuleType {
        @Override
        public Code id() {
            return Code.of("acme:double-credit");
        }

        @Override
        public int semanticsVersion() {
            return 0;
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            throw new UnsupportedOperationException();
        }
    }
}

package vn.dvk.scoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.DoubleCredit;
import vn.dvk.scoring.rule.RuleSetup;
import vn.dvk.scoring.rule.RuleType;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.ScoreSheet;

/** The ten-line rule of docs/write-a-rule.md, scored. */
class UserRuleScoringTest {
    @Test
    void it_scores_like_a_built_in_rule() {
        assertThat(score(new DoubleCredit(), Samples.dossier().addFact("n", 6)).reportedTotal())
                .contains(Points.of(6));
        assertThat(score(new DoubleCredit(), Samples.dossier().addFact("n", 600))
                        .reportedTotal())
                .contains(Points.of(10));
        assertThat(score(new DoubleCredit(), Samples.dossier()).kind()).isEqualTo(OutcomeKind.UNSCORED);
        assertThat(score(new DoubleCredit(), Samples.dossier().addFact(Fact.notApplicable("n", "no-task")))
                        .kind())
                .isEqualTo(OutcomeKind.INVALID);
    }

    @Test
    void without_words_its_reason_shows_code_and_inputs() {
        ScoreSheet sheet = score(new DoubleCredit(), Samples.dossier().addFact("n", 6));
        assertThat(sheet.explain().sumOfParts()).isEqualTo(Points.of(6));
        assertThat(sheet.explain().text(Language.VI))
                .contains("Được 6/10 điểm vì quy tắc acme.double-credit (“Số n” là 6).")
                .contains("Mất 4 điểm vì quy tắc acme.double-credit (“Số n” là 6).");
    }

    @Test
    void with_words_it_speaks_for_itself() {
        ScoreSheet sheet = score(new Worded(), Samples.dossier().addFact("n", 6));
        assertThat(sheet.explain().text(Language.VI))
                .contains("Được 6/10 điểm vì “Số n” là 6, mỗi hoạt động được tính gấp đôi.");
        assertThat(sheet.explain().text(Language.EN)).contains("and every activity counts twice");
    }

    private static ScoreSheet score(RuleType type, Dossier.Builder dossier) {
        RuleDefinition rule = RuleDefinition.of(
                type.id().text(),
                Setting.tree().with("fact", "n").with("each", "0.5").build());
        Scorecard scorecard = Scorecard.compile(
                Samples.edition().addTree(Samples.criterion("1", 10, rule)).build(),
                RuleTypes.builder().add(type).build());
        return scorecard.score(dossier.build(), AssessmentRole.SELF);
    }

    /** The same rule with words. */
    private static final class Worded implements RuleType {
        private final RuleType rule = new DoubleCredit();

        @Override
        public Code id() {
            return rule.id();
        }

        @Override
        public int semanticsVersion() {
            return rule.semanticsVersion();
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            return rule.compile(setup);
        }

        @Override
        public Optional<MessageTable> words() {
            return Optional.of(MessageTable.of(
                    new StringReader("acme.double-credit={f1}, mỗi hoạt động được tính gấp đôi"),
                    new StringReader("acme.double-credit={f1}, and every activity counts twice")));
        }
    }
}

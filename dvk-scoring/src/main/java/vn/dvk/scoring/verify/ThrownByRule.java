package vn.dvk.scoring.verify;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.Explaining;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.RuleSetup;
import vn.dvk.scoring.rule.RuleType;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Finds what a user's rule threw, which the engine keeps to itself: the dossier is scored again with rule types that let
 * through and remember it. For use by one thread.
 */
final class ThrownByRule {
    private @Nullable Throwable thrown;

    private ThrownByRule() {}

    static Optional<Throwable> find(Edition edition, RuleTypes types, Dossier dossier, AssessmentRole role) {
        ThrownByRule watch = new ThrownByRule();
        RuleTypes.Builder watched = RuleTypes.builder();
        for (Code id : types.ids()) {
            if (RuleTypes.builtIn().find(id).isEmpty()) {
                watched = watched.add(watch.new Type(types.find(id).orElseThrow()));
            }
        }
        ScoreSheet unused = Scorecard.compile(edition, watched.build()).score(dossier, role);
        return Optional.ofNullable(watch.thrown);
    }

    /** A type whose rules are watched. */
    private final class Type implements RuleType {
        private final RuleType type;

        Type(RuleType type) {
            this.type = type;
        }

        @Override
        public Code id() {
            return type.id();
        }

        @Override
        public int semanticsVersion() {
            return type.semanticsVersion();
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            return new Rule(type.compile(setup));
        }

        @Override
        public Optional<MessageTable> words() {
            return type.words();
        }
    }

    /** A rule whose exceptions are remembered. */
    private final class Rule implements CompiledRule {
        private final CompiledRule rule;

        Rule(CompiledRule rule) {
            this.rule = rule;
        }

        @Override
        public Set<InputKey> reads() {
            return rule.reads();
        }

        @Override
        public Bounds range() {
            return rule.range();
        }

        @Override
        public Outcome evaluate(Inputs in) {
            try {
                return rule.evaluate(in);
            } catch (RuntimeException | Error e) {
                thrown = e;
                throw e;
            }
        }

        @Override
        public Bounds bounds(Inputs in) {
            return rule.bounds(in);
        }

        @Override
        public Outlook outlook(Inputs in) {
            return rule.outlook(in);
        }

        @Override
        public void explain(Inputs in, Explaining to) {
            rule.explain(in, to);
        }

        @Override
        public boolean mayExceedMaximum() {
            return rule.mayExceedMaximum();
        }
    }
}

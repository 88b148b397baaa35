package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Outlook;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/** The points of the level that the assessor picked. */
record LevelsRule(MarkSlot mark, List<Level> levels, Level worst, Level best, Points maximum)
        implements OpenRule, Shaped {
    @Override
    public Set<InputKey> reads() {
        return ImmutableSet.of(mark.key());
    }

    @Override
    public Bounds range() {
        return Bounds.of(worst.points(), best.points());
    }

    @Override
    public Outcome evaluate(Inputs in) {
        return Needs.of(in, List.of(mark)).orElseGet(() -> picked(in.mark(mark)));
    }

    @Override
    public Outlook outlook(Inputs in) {
        return Outlook.of(range()).orNotApplicable();
    }

    @Override
    public void explain(Inputs in, Explaining to) {
        if (!(in.mark(mark) instanceof MarkValue.Level picked)) {
            return;
        }
        Optional<Level> level = find(picked.level());
        if (level.isEmpty()) {
            return;
        }
        to.gained(
                level.get().points(),
                Reason.of(RuleCodes.WHY_LEVEL)
                        .with("level", new Term.Title(level.get().title())));
        to.lost(
                maximum.minus(level.get().points()),
                Reason.of(RuleCodes.WHY_LEVEL_LOST)
                        .with("level", new Term.Title(best.title()))
                        .with("points", best.points()));
    }

    @Override
    public Optional<RuleShape> shape() {
        return Optional.of(
                new RuleShape.OfLevel(mark, levels.stream().map(Level::code).toList()));
    }

    private Outcome picked(MarkValue value) {
        if (!(value instanceof MarkValue.Level picked)) {
            return LineProblem.of(
                    mark,
                    Message.of(RuleCodes.MARK_NOT_A_LEVEL)
                            .with("criterion", mark.criterion().text()));
        }
        return find(picked.level())
                .map(level -> Outcome.scored(level.points()))
                .orElseGet(() -> LineProblem.of(
                        mark,
                        Message.of(RuleCodes.LEVEL_UNKNOWN)
                                .with("criterion", mark.criterion().text())
                                .with("level", picked.level().text())));
    }

    private Optional<Level> find(Code code) {
        for (Level level : levels) {
            if (level.code().equals(code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}

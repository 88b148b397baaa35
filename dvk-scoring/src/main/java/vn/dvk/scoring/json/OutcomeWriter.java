package vn.dvk.scoring.json;

import java.util.Optional;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.sheet.StoredBand;
import vn.dvk.scoring.sheet.StoredGate;
import vn.dvk.scoring.sheet.StoredMissedBand;
import vn.dvk.scoring.sheet.TitledCode;

/** Turns what scoring said into settings in the form of the document. */
final class OutcomeWriter {
    private OutcomeWriter() {}

    /** Adds the kind of an outcome and why it has no points; those of a scored one are written as exact points. */
    static void outcome(Setting.TreeBuilder tree, Outcome outcome) {
        Setting.TreeBuilder unused = tree.with("outcome", outcome.kind().name());
        if (outcome instanceof Outcome.NotApplicable absent) {
            unused = tree.with("why", message(absent.reason()));
        } else if (outcome instanceof Outcome.Unscored unscored) {
            CriteriaWriter.list(tree, "needs", unscored.needs(), OutcomeWriter::input);
        } else if (outcome instanceof Outcome.Invalid invalid) {
            CriteriaWriter.list(tree, "problems", invalid.problems(), OutcomeWriter::problem);
        }
    }

    /** Adds the points, and the bounds where they are not those of the reported points. */
    static void points(Setting.TreeBuilder tree, Optional<Points> exact, Optional<Points> reported, Bounds bounds) {
        CriteriaWriter.optional(tree, "exact", exact, Setting::of);
        CriteriaWriter.optional(tree, "reported", reported, Setting::of);
        if (!reported.map(Bounds::exactly).equals(Optional.of(bounds))) {
            Setting.TreeBuilder unused = tree.with("least", bounds.least());
            CriteriaWriter.optional(tree, "most", bounds.most(), Setting::of);
        }
    }

    static Setting adjustment(Adjustment adjustment) {
        return Setting.tree()
                .with("kind", adjustment.kind().name())
                .with("points", adjustment.points())
                .build();
    }

    static Setting band(StoredBand band) {
        Setting.TreeBuilder tree = Setting.tree();
        if (band instanceof StoredBand.Reached reached) {
            tree = tree.with("reached", titled(reached.band()))
                    .with("compared", reached.compared())
                    .with("minimum", reached.minimum());
            CriteriaWriter.list(tree, "missed", reached.missed(), OutcomeWriter::missed);
        } else if (band instanceof StoredBand.NoBand none) {
            tree = tree.with("below", none.compared());
            CriteriaWriter.list(tree, "missed", none.missed(), OutcomeWriter::missed);
        } else if (band instanceof StoredBand.Undecided undecided) {
            tree = tree.with("possible", CriteriaWriter.sequence(undecided.possible(), OutcomeWriter::titled))
                    .with("noBandPossible", undecided.noBandPossible());
            CriteriaWriter.list(tree, "needs", undecided.needs(), OutcomeWriter::input);
        } else if (band instanceof StoredBand.NotClassified none) {
            tree = tree.with("notClassified", message(none.why()));
        }
        return tree.build();
    }

    private static Setting missed(StoredMissedBand missed) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("code", missed.band().code().text())
                .with("title", CriteriaWriter.text(missed.band().title()));
        CriteriaWriter.list(tree, "requirements", missed.requirements(), CriteriaWriter::text);
        CriteriaWriter.list(tree, "gates", missed.gates(), OutcomeWriter::titled);
        return tree.build();
    }

    static Setting gate(StoredGate gate) {
        Setting.TreeBuilder tree = Setting.tree()
                .with("code", gate.gate().code().text())
                .with("title", CriteriaWriter.text(gate.gate().title()))
                .with("status", gate.status().name())
                .with("otherwise", GateWriter.consequence(gate.otherwise()));
        CriteriaWriter.list(tree, "failed", gate.failed(), code -> Setting.of(code.text()));
        CriteriaWriter.list(tree, "needs", gate.needs(), OutcomeWriter::input);
        return tree.build();
    }

    static Setting titled(TitledCode one) {
        return Setting.tree()
                .with("code", one.code().text())
                .with("title", CriteriaWriter.text(one.title()))
                .build();
    }

    private static Setting input(InputKey key) {
        if (key instanceof InputKey.OfFact fact) {
            return Setting.tree().with("fact", fact.key().toString()).build();
        }
        if (key instanceof InputKey.OfMark mark) {
            return Setting.tree().with("mark", mark.criterion().text()).build();
        }
        InputKey.OfCohort cohort = (InputKey.OfCohort) key;
        Setting.TreeBuilder tree =
                Setting.tree().with("cohort", cohort.criterion().text());
        return cohort.group().isEmpty()
                ? tree.build()
                : tree.with("group", cohort.group()).build();
    }

    private static Setting problem(Problem problem) {
        return Setting.tree()
                .with("path", problem.path())
                .with("message", message(problem.message()))
                .build();
    }

    private static Setting message(Message message) {
        Setting.TreeBuilder tree = Setting.tree().with("code", message.code());
        if (!message.arguments().isEmpty()) {
            Setting.TreeBuilder arguments = Setting.tree();
            message.arguments().forEach((name, argument) -> {
                Setting.TreeBuilder unused = arguments.with(name, argument(argument));
            });
            tree = tree.with("arguments", arguments.build());
        }
        return tree.build();
    }

    private static Setting argument(Argument argument) {
        if (argument instanceof Argument.Number number) {
            return Setting.tree().with("number", number.value()).build();
        }
        if (argument instanceof Argument.Ordinal ordinal) {
            return Setting.tree().with("ordinal", ordinal.value()).build();
        }
        if (argument instanceof Argument.Day day) {
            return Setting.tree().with("day", day.toString()).build();
        }
        return Setting.tree().with("code", argument.toString()).build();
    }
}

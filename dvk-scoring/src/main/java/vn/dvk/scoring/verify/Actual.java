package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.Part;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.RuleType;
import vn.dvk.scoring.rule.RuleTypes;

/** Words for what came out, as failures show it. */
final class Actual {
    private Actual() {}

    static String points(Points points) {
        return points + (points.abs().equals(Points.ONE) ? " point" : " points");
    }

    static List<String> outcome(Outcome outcome, Bounds bounds, MessageTable words) {
        if (outcome instanceof Outcome.Scored scored) {
            return ImmutableList.of(points(scored.points()));
        }
        if (outcome instanceof Outcome.Unscored unscored) {
            return ImmutableList.of("unscored until " + keys(unscored.needs()) + "; " + bounds + " possible");
        }
        if (outcome instanceof Outcome.NotApplicable absent) {
            return ImmutableList.of(
                    "not applicable [" + absent.reason().code() + "] " + words.text(absent.reason(), Language.EN));
        }
        List<Problem> problems = ((Outcome.Invalid) outcome).problems();
        return problems.stream()
                .map(problem -> "invalid " + problem(problem, words))
                .toList();
    }

    static String problem(Problem problem, MessageTable words) {
        return "[" + problem.code() + "] " + problem.text(Language.EN, words);
    }

    static List<String> parts(List<Part> parts, MessageTable words) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add(points(part.points()) + " [" + part.reason().code() + "] "
                    + part.reason().text(Language.EN, words));
        }
        return lines;
    }

    static String keys(Iterable<InputKey> keys) {
        return ImmutableList.copyOf(keys).stream().map(InputKey::toString).collect(Collectors.joining(", "));
    }

    /** The words of dvk and of all the types. */
    static MessageTable words(RuleTypes types) {
        MessageTable words = ScoringMessages.table();
        for (Code id : types.ids()) {
            words = types.find(id).flatMap(RuleType::words).map(words::with).orElse(words);
        }
        return words;
    }
}

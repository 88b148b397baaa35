package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;

/** Finds conditions that can never hold or never fail, rows that are never reached, that overlap, and cases without a row. */
final class RowCheck {
    /** Steps in one compilation; about a second. */
    private static final long MOST_STEPS = 50_000_000;

    private final Function<FactKey, FactType> types;
    private final Problems problems;
    private final AnalysisBudget budget = new AnalysisBudget(MOST_STEPS);

    RowCheck(Function<FactKey, FactType> types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    /**
     * Checks that the condition holds in some case and, unless it may always hold, fails in another.
     *
     * @param path the JSON pointer of the condition
     */
    void live(Condition condition, boolean mayAlwaysHold, String path) {
        Optional<RowAnalysis> analysis = RowAnalysis.of(ImmutableList.of(condition), types, budget);
        if (analysis.isPresent() && !analysis.get().rows().get(0).holds()) {
            problems.add(path, Message.of(SettingCodes.NEVER_HOLDS));
        } else if (analysis.isPresent()
                && !mayAlwaysHold
                && analysis.get().gap().isEmpty()) {
            problems.add(path, Message.of(SettingCodes.ALWAYS_HOLDS));
        }
    }

    /**
     * Checks rows of which the first that holds counts.
     *
     * @param rows the rows
     * @param disjoint whether no two rows may hold in one case
     * @param complete whether rows over one fact must leave no case out
     * @param otherwise the path of what is stated for all other cases, if anything is
     * @param place what they belong to, with the path of the list
     */
    void rows(SoundRows rows, boolean disjoint, boolean complete, Optional<String> otherwise, RulePlace place) {
        Optional<RowAnalysis> analysis = RowAnalysis.of(rows.conditions(), types, budget);
        if (analysis.isEmpty()) {
            if (disjoint) {
                problems.add(place.path(), message(SettingCodes.ROWS_UNDECIDED, place));
            }
            return;
        }
        if (analysis.get().gap().isEmpty()) {
            otherwise.ifPresent(path -> problems.add(path, message(SettingCodes.OTHERWISE_UNREACHABLE, place)));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(analysis.get().rows().get(i), rows.positions().get(i), rows, disjoint, place);
        }
        if (complete && analysis.get().facts() == 1) {
            analysis.get()
                    .gap()
                    .ifPresent(gap -> problems.add(place.path(), withCase(message(SettingCodes.ROW_GAP, place), gap)));
        }
    }

    /**
     * Finds conditions that hold only where one before them does, too.
     *
     * @param conditions conditions of which the first that holds counts, none with a fault
     * @return for the position of each such condition, the positions of those that are first in its stead
     */
    Map<Integer, List<Integer>> covered(List<Condition> conditions) {
        Map<Integer, List<Integer>> covered = new LinkedHashMap<>();
        RowAnalysis.of(conditions, types, budget).ifPresent(analysis -> {
            for (int i = 0; i < analysis.rows().size(); i++) {
                RowAnalysis.Row row = analysis.rows().get(i);
                if (isCovered(row)) {
                    covered.put(i, row.takenBy());
                }
            }
        });
        return covered;
    }

    private static boolean isCovered(RowAnalysis.Row row) {
        return row.holds() && !row.reached();
    }

    private void row(RowAnalysis.Row row, int position, SoundRows rows, boolean disjoint, RulePlace place) {
        if (isCovered(row)) {
            problems.add(
                    Pointer.child(place.path(), position),
                    message(SettingCodes.ROW_UNREACHABLE, place)
                            .with("row", position + 1L)
                            .with("rows", rows.numbers(row.takenBy())));
        } else if (disjoint && row.shared().isPresent()) {
            problems.add(
                    Pointer.child(place.path(), position),
                    withCase(
                            message(SettingCodes.ROW_OVERLAP, place)
                                    .with("row", position + 1L)
                                    .with("rows", rows.numbers(row.takenBy())),
                            row.shared().get()));
        }
    }

    private static Message message(String code, RulePlace place) {
        return Message.of(code).with("criterion", place.criterion().text());
    }

    private static Message withCase(Message message, Map<FactKey, FactValue> facts) {
        return message.with("facts", text(facts));
    }

    /** The case as a message shows it: {@code meetings=5, plan=yes}. */
    static Argument text(Map<FactKey, FactValue> facts) {
        return Argument.code(facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(", ")));
    }
}

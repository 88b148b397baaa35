package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.ExplainedLine;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.InputRead;

/** Judges a criterion by its own rule and by what it reads, and a group by its criteria. */
final class OwnCauses implements LineCauses {
    private final ScoreSheet before;
    private final ScoreSheet after;
    private final ImmutableMap<Code, Map<InputKey, String>> readBefore;
    private final ImmutableMap<Code, Map<InputKey, String>> readAfter;

    OwnCauses(ScoreSheet before, ScoreSheet after) {
        this.before = before;
        this.after = after;
        this.readBefore = inputs(before);
        this.readAfter = inputs(after);
    }

    @Override
    public LineCause of(ScoreLine was, ScoreLine is) {
        boolean input = false;
        boolean cohort = false;
        boolean rule = false;
        for (Criterion criterion : criteriaBelow(is)) {
            input |= readsOther(criterion.code(), false);
            cohort |= readsOther(criterion.code(), true);
            rule |= ruleChanged(criterion) || roundedOtherwise(criterion.code());
            rule |= !policiesAbove(before, criterion.code()).equals(policiesAbove(after, criterion.code()));
        }
        return LineCause.of(DiffCause.of(input, cohort, rule));
    }

    /** Whether something else is read of the dossier itself, or of its cohort. */
    private boolean readsOther(Code criterion, boolean ofCohort) {
        return !of(readBefore.get(criterion), ofCohort).equals(of(readAfter.get(criterion), ofCohort));
    }

    private static Map<InputKey, String> of(@Nullable Map<InputKey, String> read, boolean ofCohort) {
        return read == null ? Map.of() : Maps.filterKeys(read, key -> key instanceof InputKey.OfCohort == ofCohort);
    }

    /** Whether the rounding of one edition would report other points of a line than that of the other did. */
    private boolean roundedOtherwise(Code criterion) {
        return isTouched(before.line(criterion), after.form().rounding())
                || isTouched(after.line(criterion), before.form().rounding());
    }

    private static boolean isTouched(Optional<ScoreLine> line, Rounding other) {
        return line.flatMap(ScoreLine::exact)
                .filter(exact -> !line.flatMap(ScoreLine::reported).equals(Optional.of(other.line(exact))))
                .isPresent();
    }

    /** The criteria of a group, whose lines follow it at a greater depth, or the one itself. */
    private List<Criterion> criteriaBelow(ScoreLine line) {
        List<ScoreLine> lines = after.lines();
        int from = lines.indexOf(line);
        int to = from + 1;
        while (to < lines.size() && lines.get(to).depth() > line.depth()) {
            to++;
        }
        return lines.subList(from, to).stream()
                .flatMap(one -> criterion(after, one.code()).stream())
                .toList();
    }

    /** What the groups above a criterion make of its points, from the top down. */
    private static List<List<Object>> policiesAbove(ScoreSheet sheet, Code code) {
        Deque<CriteriaGroup> above = new ArrayDeque<>();
        for (int i = 0; i < sheet.lines().size(); i++) {
            while (above.size() > sheet.lines().get(i).depth()) {
                above.removeLast();
            }
            if (sheet.lines().get(i).code().equals(code)) {
                break;
            }
            if (sheet.form().node(i) instanceof CriteriaGroup group) {
                above.addLast(group);
            }
        }
        return above.stream()
                .map(group -> List.<Object>of(group.cap(), group.floor(), group.appliesWhen(), group.notApplicable()))
                .toList();
    }

    private static Optional<Criterion> criterion(ScoreSheet sheet, Code code) {
        return sheet.form().criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    private boolean ruleChanged(Criterion now) {
        Optional<Criterion> then = criterion(before, now.code());
        Code type = now.rule().type();
        return before.provenance().engineSemantics() != after.provenance().engineSemantics()
                || !Objects.equals(
                        before.provenance().ruleTypeSemantics().get(type),
                        after.provenance().ruleTypeSemantics().get(type))
                || then.map(criterion -> !isSame(criterion, now)).orElse(true);
    }

    /** Whether two criteria give the same points; titles, notes and sources do not matter. */
    private static boolean isSame(Criterion then, Criterion now) {
        return then.maximum().equals(now.maximum())
                && then.rule().equals(now.rule())
                && then.notApplicable() == now.notApplicable()
                && then.missing() == now.missing()
                && then.appliesWhen().equals(now.appliesWhen())
                && then.markedBy().equals(now.markedBy());
    }

    private static ImmutableMap<Code, Map<InputKey, String>> inputs(ScoreSheet sheet) {
        ImmutableMap.Builder<Code, Map<InputKey, String>> inputs = ImmutableMap.builder();
        for (ExplainedLine line : sheet.explain().lines()) {
            inputs.put(line.code(), values(line.inputs()));
        }
        return inputs.buildKeepingLast();
    }

    /** What was read, without its declaration, which belongs to the rules. */
    private static Map<InputKey, String> values(List<InputRead> read) {
        Map<InputKey, String> values = new HashMap<>();
        for (InputRead one : read) {
            values.put(one.key(), value(one));
        }
        return values;
    }

    private static String value(InputRead read) {
        if (read instanceof InputRead.OfFact fact) {
            return fact.value().toString();
        }
        if (read instanceof InputRead.AbsentFact fact) {
            return fact.state().name();
        }
        return read.toString();
    }
}

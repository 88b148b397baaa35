package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.MarkSlot;
import vn.dvk.scoring.rule.RuleShape;

/**
 * Lays out a dossier as whole numbers: counts as they are, yes as 1 and no as 0, and a level as its position; one is added to
 * each.
 *
 * <p>Whatever is not such a number, is too great for an {@code int}, or is missing, invalid or not applicable, is {@link #ABSENT}: then the general inputs say
 * what it is.
 */
final class WholeInputs {
    static final int ABSENT = 0;
    private static final int GREATEST = Integer.MAX_VALUE - 1;

    private final InputLayout layout;
    private final FactKey[] keys;
    private final Range[] ranges;
    private final Code[] criteria;
    private final Code[][] levels;

    /**
     * Lays out the inputs of an edition.
     *
     * @param levels the levels that can be picked in each mark; none where the mark is not a level
     */
    WholeInputs(InputLayout layout, List<ImmutableList<Code>> levels) {
        this.layout = layout;
        this.keys =
                layout.facts().stream().map(slot -> slot.declaration().key()).toArray(FactKey[]::new);
        this.ranges = layout.facts().stream().map(Range::of).toArray(Range[]::new);
        this.criteria = layout.marks().stream().map(MarkSlot::criterion).toArray(Code[]::new);
        this.levels = levels.stream().map(list -> list.toArray(Code[]::new)).toArray(Code[][]::new);
    }

    /** The place of the number that a shape other than a quotient follows from. */
    int place(RuleShape shape) {
        return shape instanceof RuleShape.OfLevel level
                ? place(level.mark())
                : place(((RuleShape.OfNumber) shape).fact());
    }

    /** The place of a fact among the numbers. */
    int place(FactSlot slot) {
        return slot.index();
    }

    /** The place of a mark among the numbers. */
    int place(MarkSlot slot) {
        return keys.length + slot.index();
    }

    int[] read(Dossier dossier, AssessmentRole role) {
        int[] numbers = new int[keys.length + criteria.length];
        facts(dossier.facts(), numbers);
        for (Assessment assessment : dossier.assessments()) {
            if (assessment.role().equals(role)) {
                marks(assessment.marks(), numbers);
            }
        }
        return numbers;
    }

    /** Facts mostly come in the order of their declaration, so the next slot is tried before the key is looked up. */
    private void facts(List<Fact> facts, int[] numbers) {
        int next = 0;
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            FactKey key = fact.key();
            if (next == keys.length || !same(keys[next], key)) {
                Optional<FactSlot> slot = layout.fact(key);
                if (slot.isEmpty()) {
                    continue;
                }
                next = slot.get().index();
            }
            numbers[next] = ranges[next].number(fact);
            next++;
        }
    }

    private void marks(List<Mark> marks, int[] numbers) {
        int next = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Code criterion = mark.criterion();
            if (next == criteria.length || !same(criteria[next], criterion)) {
                Optional<MarkSlot> slot = layout.mark(criterion);
                if (slot.isEmpty()) {
                    continue;
                }
                next = slot.get().index();
            }
            if (mark.value() instanceof MarkValue.Level picked) {
                numbers[keys.length + next] = position(picked.level(), levels[next]);
            }
            next++;
        }
    }

    /** The position of a level, counted from 1. */
    private static int position(Code level, Code[] levels) {
        for (int i = 0; i < levels.length; i++) {
            if (same(levels[i], level)) {
                return i + 1;
            }
        }
        return ABSENT;
    }

    /** Dossiers of one origin mostly share their keys and codes. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Object one, Object other) {
        return one == other || one.equals(other);
    }

    /**
     * The whole numbers that a fact may state.
     *
     * @param count whether they are counts; otherwise they stand for yes and no
     * @param least the least number
     * @param most the greatest number; less than the least if the fact states none
     */
    private record Range(boolean count, int least, int most) {
        private static final Range NONE = new Range(true, 1, 0);
        private static final BigDecimal GREATEST = BigDecimal.valueOf(WholeInputs.GREATEST);

        static Range of(FactSlot slot) {
            FactType type = slot.declaration().type();
            return switch (type.kind()) {
                case COUNT ->
                    counts(type.least().orElse(BigDecimal.ZERO), type.most().orElse(GREATEST));
                case YES_NO -> new Range(false, 0, 1);
                case DECIMAL, MONEY, CHOICE, DAY -> NONE;
            };
        }

        int number(Fact fact) {
            if (!(fact instanceof Fact.Stated stated)) {
                return ABSENT;
            }
            FactValue value = stated.value();
            if (value instanceof FactValue.Count number) {
                return count && number.value() >= least && number.value() <= most ? (int) number.value() + 1 : ABSENT;
            }
            if (value instanceof FactValue.YesNo answer && !count) {
                return answer.value() ? 2 : 1;
            }
            return ABSENT;
        }

        private static Range counts(BigDecimal least, BigDecimal most) {
            if (least.compareTo(GREATEST) > 0 || most.signum() < 0) {
                return NONE;
            }
            return new Range(
                    true,
                    least.max(BigDecimal.ZERO).setScale(0, RoundingMode.CEILING).intValueExact(),
                    most.min(GREATEST).setScale(0, RoundingMode.FLOOR).intValueExact());
        }
    }
}

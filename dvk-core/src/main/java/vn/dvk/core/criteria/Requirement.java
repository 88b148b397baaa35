package vn.dvk.core.criteria;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.CanonicalForm;
import vn.dvk.core.value.CanonicalWriter;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * Điều kiện: what must hold of the facts, or of the points of nodes, beyond the total.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
public sealed interface Requirement extends CanonicalForm {

    /** Returns that a condition over facts must hold. */
    static Requirement holds(Condition condition) {
        return new Holds(condition);
    }

    /**
     * Returns that each of those nodes must have at least that percentage of its maximum, by the exact points.
     *
     * @throws IllegalArgumentException if there is no code, or one is not a {@link Code}
     */
    static Requirement eachAtLeastPercent(Points percent, String... nodes) {
        List<Code> codes = List.of(nodes).stream().map(Code::of).toList();
        return new LeastOfEach(codes, percent, BandScale.PERCENT_OF_MAXIMUM, ComparedAt.EXACT);
    }

    /**
     * A condition over facts.
     *
     * @param condition the condition
     */
    record Holds(Condition condition) implements Requirement {
        public Holds {
            requireNonNull(condition, "condition");
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("holds").field("condition").form(condition).end();
        }
    }

    /**
     * A minimum that every one of some nodes must reach: điểm liệt, or each standard at least half of its maximum (Nghị
     * định 122/2018/NĐ-CP, Điều 5).
     *
     * @param nodes the codes of groups or criteria, at least one
     * @param least the least points or percent, which itself is enough
     * @param scale what {@code least} is stated in; percent is of the node's own maximum
     * @param comparedAt which points of the node are compared
     */
    record LeastOfEach(List<Code> nodes, Points least, BandScale scale, ComparedAt comparedAt) implements Requirement {
        public LeastOfEach {
            nodes = ImmutableList.copyOf(nodes);
            requireNonNull(least, "least");
            requireNonNull(scale, "scale");
            requireNonNull(comparedAt, "comparedAt");
            if (nodes.isEmpty()) {
                throw new IllegalArgumentException("nodes must not be empty");
            }
        }

        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin("least-of-each").field("nodes").list(nodes.size());
            nodes.forEach(to::code);
            to.field("least").number(least);
            to.field("scale").text(scale.name());
            to.field("compared-at").text(comparedAt.name()).end();
        }
    }
}

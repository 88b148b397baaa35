package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.fact.FactValue;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Term;

/**
 * The slot of a declared fact. Equality is by position and declaration. Immutable and thread-safe.
 *
 * @param index the position among the facts of the edition
 * @param declaration the declaration
 */
public record FactSlot(int index, FactDeclaration declaration) implements InputSlot {
    public FactSlot {
        requireNonNull(declaration, "declaration");
    }

    @Override
    public InputKey key() {
        return InputKey.fact(declaration.key());
    }

    /** Returns the fact with the value read, for a reason: "số cuộc họp là 3". */
    public Term read(FactValue value) {
        return new Term.Read(declaration, value);
    }
}

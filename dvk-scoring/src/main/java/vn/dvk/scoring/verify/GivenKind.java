package vn.dvk.scoring.verify;

import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.LocalizedText;

/** Tells the kind of a fact that nobody declared from how it is given. */
final class GivenKind {
    private GivenKind() {}

    /**
     * Returns a declaration of the fact; its key is its title.
     *
     * @param decimals whether a whole number is a decimal, else it is a count
     * @throws IllegalArgumentException if the value does not tell the kind, as of a choice or of what does not apply
     */
    static FactDeclaration declaration(FactKey key, Given.Input input, boolean decimals) {
        FactType type = kind(input)
                .map(kind -> decimals && kind == FactKind.COUNT ? FactKind.DECIMAL : kind)
                .filter(kind -> kind != FactKind.CHOICE)
                .map(kind -> FactType.builder(kind).build())
                .orElseThrow(() -> new IllegalArgumentException("fact '" + key
                        + "' must be declared, since what is given does not tell its type, such as declaring(\"" + key
                        + "\", FactType.choice(\"urban\", \"rural\"))"));
        return new FactDeclaration(key, LocalizedText.of(key.toString()), type);
    }

    private static Optional<FactKind> kind(Given.Input input) {
        if (input instanceof Given.OfFact typed) {
            return Optional.of(typed.value().kind());
        }
        return input instanceof Given.Text text ? kind(text.text()) : Optional.empty();
    }

    /** The first kind that has such a value; a sum of money says that it is one. */
    private static Optional<FactKind> kind(String text) {
        if (text.endsWith("VND")) {
            return Optional.of(FactKind.MONEY);
        }
        return Stream.of(FactKind.YES_NO, FactKind.COUNT, FactKind.DECIMAL, FactKind.DAY)
                .filter(kind -> Given.value(kind, text).isPresent())
                .findFirst();
    }
}

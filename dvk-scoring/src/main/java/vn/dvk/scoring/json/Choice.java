package vn.dvk.scoring.json;

import java.util.Optional;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** A choice of a fact as a document writes it: a code or, where it has a title, an object with both. */
record Choice(Code code, Optional<LocalizedText> title) {
    static Optional<Choice> read(Cursor at) {
        if (!at.isTree()) {
            return Scalars.code(at).map(code -> new Choice(code, Optional.empty()));
        }
        return at.fields().flatMap(in -> {
            Slot<Code> code = in.required("code", Scalars::code);
            Slot<LocalizedText> title = in.required("title", Scalars::localized);
            return in.build(() -> new Choice(code.get(), title.value()));
        });
    }

    @CanIgnoreReturnValue
    FactType.Builder addTo(FactType.Builder type) {
        title.ifPresent(known -> type.putChoiceTitle(code, known));
        return type.addChoice(code);
    }
}

package vn.dvk.scoring.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DocumentNumber;
import vn.dvk.core.value.LegalBasis;

/**
 * Readers of what a document cites.
 *
 * <p>A basis is the identifier of a source that the document declares, that identifier with a clause, or the source itself.
 */
final class Sources {
    private static final int LONGEST_URL = 2000;

    private Sources() {}

    /** Reads the declared sources, which may be left out, so that what follows can cite them. */
    static void declare(Fields document) {
        document.eachDistinct(
                "sources",
                Sources::declared,
                Declared::id,
                source -> document.at().reading().sources().put(source.id(), source.basis()));
    }

    private record Declared(Code id, LegalBasis basis) {}

    private static Optional<Declared> declared(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Code> id = in.required("id", Scalars::code);
            LegalBasis.Builder basis = LegalBasis.builder();
            readSource(in, basis);
            return in.build(() -> new Declared(id.get(), basis.build()));
        });
    }

    static Optional<LegalBasis> basis(Cursor at) {
        if (at.isText()) {
            return cited(at);
        }
        return at.isTree() ? at.fields().flatMap(Sources::basis) : at.wrongType("string|object");
    }

    private static Optional<LegalBasis> basis(Fields in) {
        LegalBasis.Builder basis = LegalBasis.builder();
        in.optional("clause", Scalars::line, basis::clause);
        if (in.has("source")) {
            Slot<LegalBasis> source = in.required("source", Sources::cited);
            return in.build(() -> {
                source.get().document().ifPresent(basis::document);
                source.get().title().ifPresent(basis::title);
                source.get().url().ifPresent(basis::url);
                return basis.build();
            });
        }
        readSource(in, basis);
        return in.build(basis::build);
    }

    private static Optional<LegalBasis> cited(Cursor at) {
        return Scalars.code(at).flatMap(id -> {
            @Nullable LegalBasis source = at.reading().sources().get(id);
            return source == null
                    ? at.refuse(Message.of(JsonCodes.UNKNOWN_SOURCE).with("source", id.text()))
                    : Optional.of(source);
        });
    }

    private static void readSource(Fields in, LegalBasis.Builder basis) {
        document(in).ifPresent(basis::document);
        in.optional("title", Scalars::localized, basis::title);
        in.optional("url", Sources::url, basis::url);
        if (!in.has("document") && !in.has("title")) {
            in.at().report(Message.of(JsonCodes.MISSING_ONE_OF).with("keys", "document|title"));
        }
    }

    private static Optional<DocumentNumber> document(Fields in) {
        Slot<DocumentNumber> number = in.optional("document", Sources::documentNumber);
        if (!in.has("date")) {
            return number.value();
        }
        if (!in.has("document")) {
            in.at().report(Message.of(JsonCodes.MISSING_KEY).with("key", "document"));
        }
        return in.optional("date", Scalars::day)
                .value()
                .flatMap(day -> number.value().map(known -> known.withDate(day)));
    }

    private static Optional<DocumentNumber> documentNumber(Cursor at) {
        return at.text()
                .filter(text -> Scalars.isAccepted(at, DocumentNumber.faults(text)))
                .map(DocumentNumber::parse);
    }

    private static Optional<String> url(Cursor at) {
        return at.text().flatMap(text -> isUrl(text) ? Optional.of(text) : at.refuse(Message.of(JsonCodes.NOT_A_URL)));
    }

    private static boolean isUrl(String text) {
        return (text.startsWith("https://") || text.startsWith("http://"))
                && text.length() <= LONGEST_URL
                && text.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
    }
}

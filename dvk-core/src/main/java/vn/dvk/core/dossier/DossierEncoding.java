package vn.dvk.core.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import vn.dvk.core.value.CanonicalWriter;

/**
 * Writes everything that a dossier says in the canonical encoding.
 *
 * <p>Facts, assessments, marks and evidence have no order, so each list is sorted by its key first; a value that is absent
 * is a field left out. The bytes are frozen by a golden test.
 */
final class DossierEncoding {
    private static final Comparator<Evidence> EVIDENCE_ORDER = Comparator.comparing(Evidence::criterion)
            .thenComparing(Evidence::reference)
            .thenComparing(evidence -> evidence.sha256().map(Object::toString).orElse(""));

    private DossierEncoding() {}

    static void write(Dossier dossier, CanonicalWriter to) {
        to.begin("dossier").field("id").code(dossier.id().code());
        to.field("subject").text(dossier.subject().toString());
        to.field("review").code(dossier.review());
        to.field("as-of").day(dossier.asOf());
        write("facts", dossier.facts(), Comparator.comparing(Fact::key), to, DossierEncoding::write);
        write(
                "assessments",
                dossier.assessments(),
                Comparator.comparing(assessment -> assessment.role().code()),
                to,
                DossierEncoding::write);
        write("evidence", dossier.evidence(), EVIDENCE_ORDER, to, Evidence::writeTo);
        to.end();
    }

    private static void write(Fact fact, CanonicalWriter to) {
        if (fact instanceof Fact.Stated stated) {
            to.begin("fact").field("key").code(stated.key().code());
            to.field("value").form(stated.value()).end();
        } else if (fact instanceof Fact.NotApplicable notApplicable) {
            to.begin("fact-not-applicable")
                    .field("key")
                    .code(notApplicable.key().code());
            to.field("reason").code(notApplicable.reason()).end();
        }
    }

    private static void write(Assessment assessment, CanonicalWriter to) {
        to.begin("assessment").field("role").code(assessment.role().code());
        to.field("assessor").code(assessment.assessor());
        to.field("date").day(assessment.date());
        write("marks", assessment.marks(), Comparator.comparing(Mark::criterion), to, Mark::writeTo);
        to.end();
    }

    private static <T> void write(
            String field,
            List<T> elements,
            Comparator<? super T> order,
            CanonicalWriter to,
            BiConsumer<T, CanonicalWriter> each) {
        to.field(field).list(elements.size());
        elements.stream().sorted(order).forEach(element -> each.accept(element, to));
    }
}

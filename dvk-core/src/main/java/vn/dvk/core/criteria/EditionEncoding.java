package vn.dvk.core.criteria;

import java.util.List;
import java.util.function.BiConsumer;
import vn.dvk.core.value.CanonicalWriter;

/**
 * Writes everything that an edition says in the canonical encoding.
 *
 * <p>Lists are written in their order, which is part of what an edition says; a value that is absent is a field left out.
 * The bytes are frozen by a golden test: a new attribute must be left out where it has its default.
 */
final class EditionEncoding {
    private EditionEncoding() {}

    static void write(Edition edition, CanonicalWriter to) {
        to.begin("edition").field("set").code(edition.set());
        to.field("id").code(edition.id());
        to.field("status").text(edition.status().name());
        to.field("in-force").range(edition.inForce());
        edition.reasonForChange()
                .ifPresent(reason -> to.field("reason-for-change").form(reason));
        to.field("basis").list(edition.basis());
        to.field("rounding");
        write(edition.rounding(), to);
        write("facts", edition.facts(), to, EditionEncoding::write);
        write("tree", edition.tree(), to, EditionEncoding::write);
        edition.banding().ifPresent(banding -> {
            to.field("banding");
            write(banding, to);
        });
        write("disqualifications", edition.disqualifications(), to, EditionEncoding::write);
        to.end();
    }

    private static void write(Rounding rounding, CanonicalWriter to) {
        to.begin("rounding").field("stage").text(rounding.stage().name());
        to.field("scale").whole(rounding.scale());
        to.field("mode").text(rounding.mode().name());
        to.end();
    }

    private static void write(FactDeclaration fact, CanonicalWriter to) {
        to.begin("fact").field("key").code(fact.key().code());
        to.field("title").form(fact.title());
        to.field("type").form(fact.type());
        to.end();
    }

    private static void write(CriteriaNode node, CanonicalWriter to) {
        if (node instanceof CriteriaGroup group) {
            write(group, to);
        } else if (node instanceof Criterion criterion) {
            write(criterion, to);
        }
    }

    private static void write(CriteriaGroup group, CanonicalWriter to) {
        to.begin("group").field("code").code(group.code());
        to.field("title").form(group.title());
        group.maximum().ifPresent(maximum -> to.field("maximum").number(maximum));
        to.field("basis").list(group.basis());
        write("children", group.children(), to, EditionEncoding::write);
        to.end();
    }

    private static void write(Criterion criterion, CanonicalWriter to) {
        to.begin("criterion").field("code").code(criterion.code());
        to.field("title").form(criterion.title());
        to.field("maximum").number(criterion.maximum());
        to.field("rule");
        write(criterion.rule(), to);
        to.field("not-applicable").text(criterion.notApplicable().name());
        criterion.evidenceNote().ifPresent(note -> to.field("evidence-note").form(note));
        to.field("basis").list(criterion.basis());
        to.end();
    }

    private static void write(RuleDefinition rule, CanonicalWriter to) {
        to.begin("rule").field("type").code(rule.type());
        to.field("settings");
        SettingEncoding.write(rule.settings(), to);
        to.end();
    }

    private static void write(Banding banding, CanonicalWriter to) {
        to.begin("banding").field("compared-at").text(banding.comparedAt().name());
        to.field("scale").text(banding.scale().name());
        write("bands", banding.bands(), to, EditionEncoding::write);
        to.end();
    }

    private static void write(Band band, CanonicalWriter to) {
        to.begin("band").field("code").code(band.code());
        to.field("title").form(band.title());
        to.field("minimum").number(band.minimum());
        to.field("minimum-inclusive").flag(band.minimumInclusive());
        to.end();
    }

    private static void write(Disqualification disqualification, CanonicalWriter to) {
        to.begin("disqualification").field("code").code(disqualification.code());
        to.field("title").form(disqualification.title());
        to.field("when").form(disqualification.when());
        to.end();
    }

    private static <T> void write(
            String field, List<T> elements, CanonicalWriter to, BiConsumer<T, CanonicalWriter> each) {
        to.field(field).list(elements.size());
        elements.forEach(element -> each.accept(element, to));
    }
}

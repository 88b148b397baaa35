package vn.dvk.core.criteria;

import com.google.common.collect.ImmutableSortedMap;
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
        edition.maximum().ifPresent(maximum -> to.field("maximum").number(maximum));
        edition.engineSemantics()
                .ifPresent(version -> to.field("engine-semantics").whole(version));
        write("facts", edition.facts(), to, EditionEncoding::write);
        write("tree", edition.tree(), to, EditionEncoding::write);
        writeIfAny("bonus-pools", edition.bonusPools(), to, EditionEncoding::write);
        writeIfAny("gates", edition.gates(), to, EditionEncoding::write);
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
        if (fact.direction() != FactDirection.NOT_STATED) {
            to.field("direction").text(fact.direction().name());
        }
        if (fact.source() != FactSource.DOSSIER) {
            to.field("source").text(fact.source().name());
        }
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
        group.cap().ifPresent(cap -> to.field("cap").number(cap));
        group.floor().ifPresent(floor -> to.field("floor").number(floor));
        group.appliesWhen().ifPresent(when -> to.field("applies-when").form(when));
        if (group.notApplicable() != NotApplicablePolicy.NOT_ALLOWED) {
            to.field("not-applicable").text(group.notApplicable().name());
        }
        to.end();
    }

    private static void write(Criterion criterion, CanonicalWriter to) {
        to.begin("criterion").field("code").code(criterion.code());
        to.field("title").form(criterion.title());
        to.field("maximum").number(criterion.maximum());
        to.field("rule");
        write(criterion.rule(), to);
        to.field("not-applicable").text(criterion.notApplicable().name());
        if (criterion.missing() != MissingPolicy.UNSCORED) {
            to.field("missing").text(criterion.missing().name());
        }
        criterion.appliesWhen().ifPresent(when -> to.field("applies-when").form(when));
        criterion.markedBy().ifPresent(role -> to.field("marked-by").code(role.code()));
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
        writeIfAny("variants", banding.variants(), to, EditionEncoding::write);
        to.end();
    }

    private static void write(Band band, CanonicalWriter to) {
        to.begin("band").field("code").code(band.code());
        to.field("title").form(band.title());
        to.field("minimum").number(band.minimum());
        to.field("minimum-inclusive").flag(band.minimumInclusive());
        writeIfAny("requirements", band.requirements(), to, (one, writer) -> {
            writer.begin("requirement").field("title").form(one.title());
            writer.field("requirement").form(one.requirement()).end();
        });
        to.end();
    }

    /** Limits are written by the code of the band in alphabetical order, since their order says nothing. */
    private static void write(BandingVariant variant, CanonicalWriter to) {
        to.begin("variant").field("title").form(variant.title());
        to.field("when").form(variant.when());
        to.field("minimums").list(variant.minimums().size());
        ImmutableSortedMap.copyOf(variant.minimums()).forEach((band, minimum) -> {
            to.begin("minimum").field("band").code(band);
            to.field("value").number(minimum).end();
        });
        to.end();
    }

    private static void write(BonusPool pool, CanonicalWriter to) {
        to.begin("bonus-pool").field("group");
        write(pool.group(), to);
        to.field("stage").text(pool.stage().name());
        pool.totalCap().ifPresent(cap -> to.field("total-cap").number(cap));
        to.end();
    }

    private static void write(Gate gate, CanonicalWriter to) {
        to.begin("gate").field("code").code(gate.code());
        to.field("title").form(gate.title());
        to.field("requirement").form(gate.requirement());
        to.field("otherwise");
        write(gate.otherwise(), to);
        to.field("basis").list(gate.basis());
        to.end();
    }

    private static void write(Consequence consequence, CanonicalWriter to) {
        if (consequence instanceof Consequence.CappedAt capped) {
            to.begin("capped-at").field("band").code(capped.band()).end();
        } else {
            String type = consequence instanceof Consequence.Disqualified ? "disqualified" : "no-band";
            to.begin(type).end();
        }
    }

    private static void write(Disqualification disqualification, CanonicalWriter to) {
        to.begin("disqualification").field("code").code(disqualification.code());
        to.field("title").form(disqualification.title());
        to.field("when").form(disqualification.when());
        to.end();
    }

    private static <T> void writeIfAny(
            String field, List<T> elements, CanonicalWriter to, BiConsumer<T, CanonicalWriter> each) {
        if (!elements.isEmpty()) {
            write(field, elements, to, each);
        }
    }

    private static <T> void write(
            String field, List<T> elements, CanonicalWriter to, BiConsumer<T, CanonicalWriter> each) {
        to.field(field).list(elements.size());
        elements.forEach(element -> each.accept(element, to));
    }
}

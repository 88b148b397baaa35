package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.model.RegistrationKind;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * A record of a report: a model, an exemplar or an agency, with what the report says about it.
 *
 * @param subject what it is about
 * @param facts the codes of what the report says, by the code of the dimension
 */
record Entry(SubjectRef subject, ImmutableMap<Code, String> facts) {

    static final Measure<Entry, Long> COUNT = Measure.count();
    static final Dimension<Entry> KIND =
            Dimension.subjectKind(entry -> SubjectKind.valueOf(entry.fact("subject-kind")));
    static final Dimension<Entry> SECTOR =
            Dimension.sector(SectorCatalog.canonical(), entry -> Code.of(entry.fact("sector")));
    static final Dimension<Entry> REGISTRATION =
            Dimension.registration(entry -> RegistrationKind.valueOf(entry.fact("registration")));
    static final Dimension<Entry> LEVEL = Dimension.level(entry -> AuthorityLevel.of(entry.fact("level")));

    static List<Entry> models(int count) {
        return entries(count, number -> SubjectRef.model("m-" + number));
    }

    static List<Entry> exemplars(int count) {
        return entries(count, number -> SubjectRef.exemplar("e-" + number));
    }

    static List<Entry> agencies(int count) {
        return entries(count, number -> SubjectRef.unit("u-" + number));
    }

    private static List<Entry> entries(int count, IntFunction<SubjectRef> subject) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Entry(subject.apply(number), ImmutableMap.of()))
                .toList();
    }

    /** These entries: the first so many of them in the first group of a dimension, and so on; what is left is in none. */
    static List<Entry> split(List<Entry> entries, Dimension<Entry> by, Map<String, Integer> counts) {
        List<Entry> split = new ArrayList<>();
        counts.forEach((group, count) -> {
            for (int i = 0; i < count; i++) {
                split.add(entries.get(split.size()).with(by.code(), group));
            }
        });
        split.addAll(entries.subList(split.size(), entries.size()));
        return split;
    }

    static List<Entry> all(List<Entry> entries, Dimension<Entry> by, String group) {
        return split(entries, by, Map.of(group, entries.size()));
    }

    static List<SubjectRef> subjects(List<Entry> entries) {
        return entries.stream().map(Entry::subject).toList();
    }

    /** By what only this report says; an entry without it is unassigned. */
    static Dimension<Entry> by(String fact) {
        Code code = Code.of(fact);
        return Dimension.of(fact, LocalizedText.of(fact), entry -> {
            String group = entry.facts.get(code);
            return group == null ? Group.UNASSIGNED : Group.of(group, LocalizedText.of(group));
        });
    }

    static SummaryTable table(List<Entry> entries, Dimension<Entry> by) {
        return Aggregation.<Entry>builder().by(by).measure(COUNT).build().of(entries);
    }

    boolean is(String fact, String group) {
        return group.equals(facts.get(Code.of(fact)));
    }

    private String fact(String name) {
        String fact = facts.get(Code.of(name));
        if (fact == null) {
            throw new IllegalStateException(subject + " must have the fact " + name);
        }
        return fact;
    }

    private Entry with(Code fact, String group) {
        return new Entry(
                subject,
                ImmutableMap.<Code, String>builder()
                        .putAll(facts)
                        .put(fact, group)
                        .buildOrThrow());
    }
}

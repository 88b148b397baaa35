package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * What a check gives: facts and marks on top of a dossier, if there is one. Immutable and thread-safe.
 *
 * @param base the dossier under them
 * @param inputs what is given or left out, the latest word on each input
 */
record Given(@Nullable Dossier base, ImmutableMap<InputKey, Input> inputs) {
    private static final String UNKNOWN_MARK = "dvk.dossier.unknown-mark";

    static final Given NOTHING = new Given(null, ImmutableMap.of());

    /** What is said of one input. */
    sealed interface Input {}

    /** A fact or mark still to be typed. */
    record Text(String text) implements Input {}

    record OfFact(FactValue value) implements Input {}

    record OfMark(MarkValue value) implements Input {}

    record NotApplicable(Code reason) implements Input {}

    /** Not given, whatever the dossier under it says. */
    record LeftOut() implements Input {}

    Given on(Dossier dossier) {
        return new Given(requireNonNull(dossier, "dossier"), ImmutableMap.of());
    }

    Given with(InputKey key, Input input) {
        Map<InputKey, Input> all = new LinkedHashMap<>(inputs);
        all.put(key, input);
        return new Given(base, ImmutableMap.copyOf(all));
    }

    /** What is given, with these facts besides. */
    Given with(Map<FactKey, FactValue> facts) {
        Map<InputKey, Input> all = new LinkedHashMap<>(inputs);
        facts.forEach((key, value) -> all.put(InputKey.fact(key), new OfFact(value)));
        return new Given(base, ImmutableMap.copyOf(all));
    }

    /** The dossier, with its facts typed by the edition. */
    Dossier dossier(Edition edition, AssessmentRole role, LocalDate asOf) {
        Dossier.Builder dossier = Dossier.builder()
                .id(base == null ? DossierId.of("verify") : base.id())
                .subject(base == null ? SubjectRef.unit("verify") : base.subject())
                .review(base == null ? Code.of("verify") : base.review())
                .asOf(asOf);
        facts(edition).values().forEach(dossier::addFact);
        Map<Code, AssessmentRole> markers = DefinedRules.markers(edition);
        Set<AssessmentRole> roles = new LinkedHashSet<>(markers.values());
        roles.add(role);
        if (base != null) {
            base.assessments().stream()
                    .filter(one -> !roles.contains(one.role()))
                    .forEach(dossier::addAssessment);
            base.evidence().forEach(dossier::addEvidence);
        }
        for (AssessmentRole one : roles) {
            dossier.addAssessment(assessment(one, asOf, marks(edition, one, code -> markers.getOrDefault(code, role))));
        }
        return dossier.build();
    }

    private Map<FactKey, Fact> facts(Edition edition) {
        Map<FactKey, Fact> facts = new LinkedHashMap<>();
        if (base != null) {
            base.facts().forEach(fact -> facts.put(fact.key(), fact));
        }
        inputs.forEach((key, input) -> {
            if (key instanceof InputKey.OfFact fact) {
                if (input instanceof LeftOut) {
                    facts.remove(fact.key());
                } else {
                    facts.put(fact.key(), fact(fact.key(), input, edition));
                }
            }
        });
        return facts;
    }

    private static Fact fact(FactKey key, Input input, Edition edition) {
        if (input instanceof NotApplicable absent) {
            return new Fact.NotApplicable(key, absent.reason());
        }
        FactDeclaration declared = edition.facts().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("fact must be one of those declared, "
                        + edition.facts().stream().map(FactDeclaration::key).toList() + ", but was " + key));
        return new Fact.Stated(
                key, input instanceof OfFact typed ? typed.value() : parse(declared, ((Text) input).text()));
    }

    /** A value of the declared kind; whether it lies in the declared range is for the scorecard to say. */
    static FactValue parse(FactDeclaration fact, String text) {
        try {
            return read(fact.type().kind(), text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getMessage()).replaceFirst("value", "fact '" + fact.key() + "'"), e);
        }
    }

    /** The value of that kind, if the text is one. */
    static Optional<FactValue> value(FactKind kind, String text) {
        try {
            FactValue value = read(kind, text);
            return kind == FactKind.COUNT && value.number().isNegative() ? Optional.empty() : Optional.of(value);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Answers may also be written as in a definition file. */
    private static FactValue read(FactKind kind, String text) {
        if (kind == FactKind.YES_NO && (text.equals("true") || text.equals("false"))) {
            return FactValue.of(text.equals("true"));
        }
        return FactValue.parse(kind, text);
    }

    /**
     * Refuses marks that are given where no rule reads one.
     *
     * @throws IllegalArgumentException if there is one
     */
    void refuseUnread(ScoreSheet sheet) {
        sheet.remarks().stream()
                .filter(remark -> remark.code().equals(UNKNOWN_MARK))
                .map(remark -> String.valueOf(remark.message().arguments().get("criterion")))
                .filter(code -> inputs.containsKey(InputKey.mark(Code.of(code))))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("mark must be on a criterion or part whose rule reads one, "
                            + sheet.explain().lines().stream()
                                    .flatMap(line -> line.inputs().stream())
                                    .map(read -> read.key())
                                    .filter(InputKey.OfMark.class::isInstance)
                                    .map(key -> ((InputKey.OfMark) key).criterion())
                                    .distinct()
                                    .toList()
                            + ", but was on " + code);
                });
    }

    private Assessment assessment(AssessmentRole role, LocalDate asOf, Map<Code, Mark> marks) {
        Assessment.Builder assessment = Assessment.builder()
                .role(role)
                .assessor(
                        base == null
                                ? Code.of("verify")
                                : base.assessment(role)
                                        .map(Assessment::assessor)
                                        .orElse(Code.of("verify")))
                .date(
                        base == null
                                ? asOf
                                : base.assessment(role).map(Assessment::date).orElse(asOf));
        marks.values().forEach(assessment::addMark);
        return assessment.build();
    }

    /** The marks of a role: those under what is given, and what is given on criteria that it marks. */
    private Map<Code, Mark> marks(Edition edition, AssessmentRole role, Function<Code, AssessmentRole> marker) {
        Map<Code, Mark> marks = new LinkedHashMap<>();
        if (base != null) {
            base.assessment(role)
                    .ifPresent(assessment -> assessment.marks().forEach(mark -> marks.put(mark.criterion(), mark)));
        }
        List<Code> levels = DefinedRules.markedByLevel(edition);
        inputs.forEach((key, input) -> {
            if (key instanceof InputKey.OfMark mark
                    && marker.apply(mark.criterion()).equals(role)) {
                Code criterion = mark.criterion();
                if (input instanceof LeftOut) {
                    marks.remove(criterion);
                } else {
                    MarkValue value = mark(criterion, input, levels);
                    marks.put(
                            criterion,
                            Mark.builder().criterion(criterion).value(value).build());
                }
            }
        });
        return marks;
    }

    private static MarkValue mark(Code criterion, Input input, List<Code> levels) {
        if (input instanceof NotApplicable absent) {
            return new MarkValue.NotApplicable(absent.reason());
        }
        return input instanceof OfMark typed ? typed.value() : mark(criterion, ((Text) input).text(), levels);
    }

    /** A level where the rule has levels; elsewhere points, or a level if the text is no number. */
    private static MarkValue mark(Code criterion, String text, List<Code> levels) {
        if (!levels.contains(criterion)) {
            try {
                return MarkValue.of(Points.parse(text));
            } catch (IllegalArgumentException notPoints) {
                // A text that is no number may be a level of a rule that dvk does not know.
            }
        }
        if (!Code.isValid(text)) {
            throw new IllegalArgumentException(
                    "mark on '" + criterion + "' must be points or the code of a level, but was '" + text + "'");
        }
        return MarkValue.level(text);
    }

    /** What the dossier states, each input on a line. */
    static List<String> lines(Dossier dossier, AssessmentRole role) {
        List<String> lines = new ArrayList<>();
        dossier.facts().forEach(fact -> lines.add(fact.key() + " = " + text(fact)));
        dossier.assessment(role)
                .ifPresent(assessment -> assessment
                        .marks()
                        .forEach(mark -> lines.add(mark.criterion() + " marked " + text(mark.value()))));
        return lines.isEmpty() ? List.of("nothing") : lines;
    }

    private static String text(Fact fact) {
        if (fact instanceof Fact.NotApplicable absent) {
            return "not applicable (" + absent.reason() + ")";
        }
        return ((Fact.Stated) fact).value().toString();
    }

    private static String text(MarkValue value) {
        if (value instanceof MarkValue.Level level) {
            return level.level().text();
        }
        return value instanceof MarkValue.Given given
                ? given.points().toString()
                : "not applicable (" + ((MarkValue.NotApplicable) value).reason() + ")";
    }

    /** The inputs that the dossier states or says do not apply. */
    static Set<InputKey> keys(Dossier dossier, AssessmentRole role) {
        Map<InputKey, Boolean> keys = new LinkedHashMap<>();
        dossier.facts().forEach(fact -> keys.put(InputKey.fact(fact.key()), true));
        dossier.assessment(role)
                .ifPresent(assessment ->
                        assessment.marks().forEach(mark -> keys.put(InputKey.mark(mark.criterion()), true)));
        return keys.keySet();
    }
}

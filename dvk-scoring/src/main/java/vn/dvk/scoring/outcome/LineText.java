package vn.dvk.scoring.outcome;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Puts one explained line into sentences. */
final class LineText {
    /** Ends the key of a sentence about exactly one point. */
    private static final String ONE_POINT = "-one";

    private final ExplainedLine line;
    private final MessageTable words;
    private final Language language;

    LineText(ExplainedLine line, MessageTable words, Language language) {
        this.line = line;
        this.words = words;
        this.language = language;
    }

    /** Why points were given and lost, or why there are none. */
    List<String> reasons() {
        List<String> sentences = new ArrayList<>();
        if (!line.group() || line.outcome() instanceof Outcome.NotApplicable) {
            absence(sentences);
        } else if (line.outcome() instanceof Outcome.Invalid invalid) {
            String own = Pointer.child("/lines", line.code().text());
            invalid.problems().stream()
                    .filter(problem -> problem.path().equals(own))
                    .forEach(problem -> sentences.add(invalid(problem)));
        }
        boolean all = line.gained().size() == 1;
        line.gained().forEach(part -> sentences.add(gained(part, all)));
        line.adjustments().stream()
                .filter(adjustment -> adjustment.kind() != AdjustmentKind.ROUNDING)
                .forEach(adjustment -> sentences.add(adjustment(adjustment)));
        if (!isTaken()) {
            line.lost().forEach(part -> sentences.add(lost(part)));
        }
        line.adjustments().stream()
                .filter(adjustment -> adjustment.kind() == AdjustmentKind.ROUNDING)
                .forEach(adjustment -> sentences.add(adjustment(adjustment)));
        return sentences;
    }

    /** Whether all that is lost was taken away, which the parts of the points have told. */
    private boolean isTaken() {
        Points taken = Points.sum(line.gained().stream()
                .map(Part::points)
                .filter(Points::isNegative)
                .toList());
        Points lost = Points.sum(line.lost().stream().map(Part::points).toList());
        return taken.isNegative()
                && taken.negate().equals(lost)
                && line.lost().stream().noneMatch(part -> part.points().isNegative());
    }

    /** What was read, the evidence and the legal basis. */
    List<String> sources() {
        List<String> sentences = new ArrayList<>();
        if (!line.inputs().isEmpty()) {
            String read = line.inputs().stream().map(this::read).collect(Collectors.joining("; "));
            sentences.add(Phrases.fill(OutcomeCodes.READ, language, "inputs", read));
        }
        if (line.evidence() > 0) {
            sentences.add(Phrases.fill(
                    OutcomeCodes.EVIDENCE, language, "count", PointsWords.text(Points.of(line.evidence()), language)));
        }
        for (LegalBasis basis : line.basis()) {
            sentences.add(Phrases.fill(OutcomeCodes.BASIS, language, "basis", basis(basis)));
        }
        return sentences;
    }

    private void absence(List<String> sentences) {
        if (line.outcome() instanceof Outcome.Unscored unscored) {
            String needs = unscored.needs().stream().map(this::need).collect(Collectors.joining("; "));
            String key = line.exact().isPresent() ? OutcomeCodes.NEEDS_COUNTED : OutcomeCodes.NEEDS;
            sentences.add(Phrases.fill(key, language, "inputs", needs));
        } else if (line.outcome() instanceof Outcome.Invalid invalid) {
            invalid.problems().forEach(problem -> sentences.add(invalid(problem)));
        } else if (line.outcome() instanceof Outcome.NotApplicable absent) {
            String reason = Reason.of(absent.reason()).text(language, words);
            sentences.add(Phrases.fill(OutcomeCodes.NOT_APPLICABLE, language, "reason", reason));
        }
    }

    private String invalid(Problem problem) {
        return Phrases.fill(OutcomeCodes.INVALID, language, "problem", ProblemWords.text(problem, words, language));
    }

    private String part(String key, Part part) {
        boolean one = part.points().equals(Points.ONE) && !key.equals(OutcomeCodes.GAINED_ALL);
        return Phrases.fill(
                Phrases.words(one ? key + ONE_POINT : key, language),
                ImmutableMap.of(
                        "points", PointsWords.text(part.points(), language),
                        "score", PointsWords.text(part.points(), line.maximum(), language),
                        "reason", part.reason().text(language, words)));
    }

    private String gained(Part part, boolean all) {
        return part.points().isNegative()
                ? part(OutcomeCodes.TAKEN, new Part(part.points().negate(), part.reason()))
                : part(all ? OutcomeCodes.GAINED_ALL : OutcomeCodes.GAINED, part);
    }

    private String lost(Part part) {
        if (part.points().isNegative()) {
            return part(OutcomeCodes.BEYOND, new Part(part.points().negate(), part.reason()));
        }
        return part(line.bonus() && !line.isBelowZero() ? OutcomeCodes.LOST_BONUS : OutcomeCodes.LOST, part);
    }

    private String adjustment(Adjustment adjustment) {
        String group = line.group() ? OutcomeCodes.ADJUSTMENT_OF_GROUP : OutcomeCodes.ADJUSTMENT;
        return adjustment(group, adjustment, language);
    }

    /** The sentence about an adjustment in one of the groups of sentences. */
    static String adjustment(String group, Adjustment adjustment, Language language) {
        String points = PointsWords.text(adjustment.points(), language);
        String signed = adjustment.points().isNegative() ? points : "+" + points;
        return Phrases.fill(group + adjustment.kind().name(), language, "points", signed);
    }

    private String need(InputKey key) {
        return InputWords.text(key, words, language);
    }

    private String read(InputRead read) {
        if (read instanceof InputRead.OfFact fact) {
            return FactWords.read(fact.fact(), fact.value(), language);
        }
        if (read instanceof InputRead.OfMark mark) {
            return mark(mark);
        }
        if (read instanceof InputRead.OfCohort cohort) {
            return FactWords.cohort(cohort.figures(), language);
        }
        if (read instanceof InputRead.AbsentFact fact) {
            return absent(FactWords.quoted(fact.fact().title(), language), fact.state());
        }
        InputRead.AbsentMark mark = (InputRead.AbsentMark) read;
        return absent(
                Phrases.fill(
                        OutcomeCodes.NEEDS_MARK,
                        language,
                        "criterion",
                        mark.criterion().text()),
                mark.state());
    }

    /** The mark and, where it is one on a part, which part. */
    private String mark(InputRead.OfMark mark) {
        String value = mark.value() instanceof MarkValue.Level level
                ? FactWords.level(
                        words.label("level." + mark.criterion() + "." + level.level(), language)
                                .map(title -> "“" + title + "”")
                                .orElse(level.level().text()),
                        language)
                : FactWords.mark(mark.value(), language);
        return mark.criterion().equals(line.code()) ? value : part(mark.criterion()) + ": " + value;
    }

    /** The title of a part or, where it has none, its code. */
    private String part(Code part) {
        return "“" + words.label("mark." + part, language).orElse(part.text()) + "”";
    }

    private String absent(String what, InputState state) {
        String why = Phrases.words(OutcomeCodes.STATE + state.name(), language);
        return Phrases.fill(OutcomeCodes.ABSENT, language, "input", what, "state", why);
    }

    /** The number and the clause; the public title where there is no number. */
    private String basis(LegalBasis basis) {
        String source = basis.document()
                .map(Object::toString)
                .or(() -> basis.title().map((LocalizedText title) -> title.text(language)))
                .orElse("");
        return basis.clause().map(clause -> source + ", " + clause).orElse(source);
    }
}

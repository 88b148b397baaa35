package vn.dvk.scoring.outcome;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;

/** Puts an explanation into words, one sentence a line. */
final class ExplanationText {
    private static final String INDENT = "  ";

    private final Explanation explanation;
    private final Language language;
    private final Detail detail;
    private final StringBuilder text = new StringBuilder(1024);

    ExplanationText(Explanation explanation, Language language, Detail detail) {
        this.explanation = explanation;
        this.language = language;
        this.detail = detail;
    }

    String write() {
        for (ExplainedLine line : explanation.lines()) {
            head(line);
            LineText lineText = new LineText(line, explanation.words(), language);
            if (detail != Detail.LINE) {
                lineText.reasons().forEach(sentence -> add(line.depth() + 1, sentence));
            }
            if (detail == Detail.FULL) {
                lineText.sources().forEach(sentence -> add(line.depth() + 1, sentence));
            }
        }
        total();
        explanation
                .conclusions()
                .forEach(reason -> add(
                        0,
                        Phrases.fill(
                                OutcomeCodes.CONCLUSION,
                                language,
                                "reason",
                                capital(reason.text(language, explanation.words())))));
        return text.toString();
    }

    private void head(ExplainedLine line) {
        String key = line.reported().isPresent() ? OutcomeCodes.LINE_POINTS : OutcomeCodes.LINE_KIND;
        ImmutableMap<String, String> texts = ImmutableMap.of(
                "code", line.code().text(),
                "title", line.title().text(language),
                "maximum", points(line.maximum()),
                "score",
                        line.reported()
                                .map(reported -> PointsWords.text(reported, line.maximum(), language))
                                .orElse(""),
                "kind", kind(line.outcome().kind()));
        add(line.depth(), Phrases.fill(Phrases.words(key, language), texts));
    }

    private void total() {
        if (explanation.reportedTotal().isEmpty()) {
            add(
                    0,
                    Phrases.fill(
                            OutcomeCodes.TOTAL_KIND,
                            language,
                            "kind",
                            kind(explanation.total().kind())));
            return;
        }
        Points reported = explanation.reportedTotal().get();
        Points exact = explanation.exactTotal().orElse(reported);
        add(
                0,
                Phrases.fill(
                        OutcomeCodes.TOTAL_POINTS,
                        language,
                        "score",
                        PointsWords.text(reported, explanation.maximum(), language)));
        explanation.adjustments().stream()
                .filter(adjustment -> adjustment.kind() != AdjustmentKind.ROUNDING)
                .forEach(adjustment ->
                        add(0, LineText.adjustment(OutcomeCodes.ADJUSTMENT_OF_TOTAL, adjustment, language)));
        if (!reported.equals(exact)) {
            add(
                    0,
                    Phrases.fill(
                            OutcomeCodes.TOTAL_ROUNDED,
                            language,
                            "exact",
                            points(exact),
                            "rounding",
                            signed(reported.minus(exact))));
        }
    }

    private void add(int depth, String sentence) {
        text.append(INDENT.repeat(depth)).append(sentence).append('\n');
    }

    private String kind(OutcomeKind kind) {
        return kind.label(language);
    }

    private String points(Points points) {
        return PointsWords.text(points, language);
    }

    private String signed(Points points) {
        return points.isNegative() ? points(points) : "+" + points(points);
    }

    private static String capital(String sentence) {
        return sentence.codePoints()
                .limit(1)
                .mapToObj(first -> Character.toString(Character.toUpperCase(first)))
                .collect(Collectors.joining())
                .concat(sentence.isEmpty() ? "" : sentence.substring(sentence.offsetByCodePoints(0, 1)));
    }
}

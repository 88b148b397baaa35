package vn.dvk.scoring.sheet;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.outcome.InputWords;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.outcome.ProblemWords;

/** Says under a table why lines have no points; what several lines have in common is said once. */
final class MissingPoints {
    private static final String LINES = "/lines";

    private final List<ScoreLine> lines;
    private final MessageTable table;
    private final Language language;
    private final SheetWords words;

    /**
     * Starts with the lines of a sheet.
     *
     * @param table the words, with the titles of facts where they are known
     */
    MissingPoints(List<ScoreLine> lines, MessageTable table, Language language) {
        this.lines = lines;
        this.table = table;
        this.language = language;
        this.words = new SheetWords(language);
    }

    List<String> sentences() {
        Map<String, List<String>> invalid = new LinkedHashMap<>();
        Map<String, List<String>> unscored = new LinkedHashMap<>();
        for (ScoreLine line : lines) {
            if (line.outcome() instanceof Outcome.Invalid wrong) {
                wrong.problems().stream()
                        .filter(problem -> !line.group() || isOf(line, problem))
                        .forEach(problem -> add(invalid, ProblemWords.text(problem, table, language), line));
            } else if (!line.group()
                    && line.outcome() instanceof Outcome.Unscored open
                    && line.reported().isEmpty()) {
                add(
                        unscored,
                        open.needs().stream()
                                .map(key -> InputWords.text(key, table, language))
                                .collect(joining("; ")),
                        line);
            }
        }
        List<String> sentences = new ArrayList<>();
        long criteria = lines.stream().filter(line -> !line.group()).count();
        invalid.forEach((problem, of) -> sentences.add(
                criteria > 1 && of.size() == criteria
                        ? words.filled(SheetCodes.ALL_INVALID, "problem", problem)
                        : words.filled(SheetCodes.LINES_INVALID, "lines", String.join(", ", of), "problem", problem)));
        unscored.forEach((needs, of) -> sentences.add(
                words.filled(SheetCodes.LINES_UNSCORED, "lines", String.join(", ", of), "inputs", needs)));
        return sentences;
    }

    /** A group has the problems of its criteria, which those tell, and may have one of its own. */
    private static boolean isOf(ScoreLine line, Problem problem) {
        return problem.path().equals(Pointer.child(LINES, line.code().text()));
    }

    private static void add(Map<String, List<String>> sentences, String why, ScoreLine line) {
        sentences
                .computeIfAbsent(why, first -> new ArrayList<>())
                .add(line.code().text());
    }
}

package vn.dvk.scoring.selection;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;

/** A result as lines. */
final class SelectionText {

    private final SelectionResult result;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private SelectionText(SelectionResult result, Language language) {
        this.result = result;
        this.language = language;
    }

    static String of(SelectionResult result, List<OpenTie> ties, Language language) {
        SelectionText lines = new SelectionText(result, language);
        result.verdicts().forEach(lines::verdict);
        ties.forEach(lines::tie);
        result.tallies().forEach(lines::tally);
        return lines.text.toString();
    }

    private void verdict(Verdict verdict) {
        line(verdict.subject() + ": " + verdict.kind().label(language) + ". " + verdict.text(language));
    }

    private void tie(OpenTie tie) {
        String subjects = tie.candidates().stream().map(SubjectRef::toString).collect(Collectors.joining(", "));
        Message heading = Message.of(SelectionCodes.LINE_TIE)
                .with("node", name(tie.node()))
                .with("places", tie.places())
                .with("tied", tie.candidates().size());
        line(SelectionWords.text(heading, language) + " " + subjects);
    }

    private void tally(NodeTally tally) {
        OptionalInt empty = tally.empty();
        if (empty.isPresent() && empty.getAsInt() > 0) {
            line(SelectionWords.text(
                    Message.of(SelectionCodes.LINE_EMPTY)
                            .with("node", name(tally.node()))
                            .with("empty", empty.getAsInt())
                            .with("cap", tally.cap().orElseThrow()),
                    language));
        }
    }

    private String name(List<Code> node) {
        return node.isEmpty()
                ? result.policy().cap().code().text()
                : node.stream().map(Code::text).collect(Collectors.joining("/"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

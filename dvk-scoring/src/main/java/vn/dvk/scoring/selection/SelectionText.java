package vn.dvk.scoring.selection;

import java.util.Iterator;
import java.util.List;
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
        result.policy().title().ifPresent(title -> lines.line(title.text(language)));
        result.verdicts().forEach(lines::verdict);
        ties.forEach(lines::tie);
        lines.tally(result.policy().cap(), result.tallies().iterator());
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

    private void tally(CapNode node, Iterator<NodeTally> preorder) {
        NodeTally tally = preorder.next();
        Message found = Message.of(code(tally))
                .with("selected", tally.selected())
                .with("eligible", tally.eligible())
                .with("candidates", tally.candidates());
        if (tally.cap().isPresent()) {
            found = found.with("cap", tally.cap().getAsInt())
                    .with("empty", tally.empty().orElseThrow());
        }
        if (tally.reserved() > 0) {
            found = found.with("reserved", tally.reserved());
        }
        String title =
                node.title().map(shown -> " (" + shown.text(language) + ")").orElse("");
        line(name(tally.node()) + title + ": " + SelectionWords.text(found, language));
        node.children().forEach(child -> tally(child, preorder));
    }

    private static String code(NodeTally tally) {
        if (tally.cap().isEmpty()) {
            return tally.reserved() > 0 ? SelectionCodes.LINE_UNCAPPED_OPEN : SelectionCodes.LINE_UNCAPPED;
        }
        return tally.reserved() > 0 ? SelectionCodes.LINE_CAPPED_OPEN : SelectionCodes.LINE_CAPPED;
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

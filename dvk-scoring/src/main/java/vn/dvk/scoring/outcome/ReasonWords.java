package vn.dvk.scoring.outcome;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;

/** Words for a reason that brings none of its own. */
final class ReasonWords {
    private ReasonWords() {}

    static String unknown(Reason reason, Language language, MessageTable words) {
        Stream<String> arguments = reason.message().arguments().entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue().text(language));
        Stream<String> terms = reason.terms().entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue().text(language, words));
        String all = Stream.concat(arguments, terms).collect(Collectors.joining("; "));
        Message message = Message.of(OutcomeCodes.REASON_UNKNOWN).with("rule", reason.code());
        String text = ScoringMessages.table().text(message, language);
        return all.isEmpty() ? text : text + " (" + all + ")";
    }
}

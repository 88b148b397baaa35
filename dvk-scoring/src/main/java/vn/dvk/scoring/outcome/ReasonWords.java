package vn.dvk.scoring.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/** Puts a reason into words, with or without a text of its own. */
final class ReasonWords {
    private ReasonWords() {}

    static String text(Reason reason, Language language, MessageTable words) {
        boolean plain =
                reason.terms().isEmpty() && words.label(reason.code(), language).isPresent();
        return plain ? words.text(reason.message(), language) : filled(reason, language, words);
    }

    private static String filled(Reason reason, Language language, MessageTable words) {
        Map<String, String> texts = new LinkedHashMap<>();
        reason.message().arguments().forEach((name, argument) -> texts.put(name, argument.text(language)));
        reason.terms().forEach((name, term) -> texts.put(name, term.text(language, words)));
        Optional<String> template = words.label(reason.code(), language);
        return template.map(text -> Phrases.fill(text, texts)).orElseGet(() -> unknown(reason, texts, language));
    }

    private static String unknown(Reason reason, Map<String, String> texts, Language language) {
        String rule = Phrases.fill(OutcomeCodes.REASON_UNKNOWN, language, "rule", reason.code());
        String facts = texts.getOrDefault(
                "facts",
                texts.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue())
                        .collect(Collectors.joining("; ")));
        return facts.isEmpty() ? rule : rule + " (" + facts + ")";
    }
}

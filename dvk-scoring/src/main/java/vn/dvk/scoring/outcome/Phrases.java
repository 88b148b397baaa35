package vn.dvk.scoring.outcome;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/** Sentences of dvk filled with text that has been put into words already, in one pass. */
final class Phrases {
    private Phrases() {}

    /** The words under a key. */
    static String words(String key, Language language) {
        return ScoringMessages.table().label(key, language).orElse(key);
    }

    static String fill(String key, Language language, String name, String text) {
        return fill(words(key, language), ImmutableMap.of(name, text));
    }

    static String fill(String key, Language language, String name, String text, String name2, String text2) {
        return fill(words(key, language), ImmutableMap.of(name, text, name2, text2));
    }

    /** The words of a code in a table, filled. */
    static String fill(String key, Language language, MessageTable table, Map<String, String> texts) {
        return fill(table.label(key, language).orElse(key), texts);
    }

    /** Fills each placeholder once; what is filled in is not looked at again. */
    static String fill(String template, Map<String, String> texts) {
        StringBuilder filled = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String text = close < 0 ? null : texts.get(template.substring(open + 1, close));
            int end = text == null ? open + 1 : close + 1;
            filled.append(template, from, open).append(text == null ? "{" : text);
            from = end;
        }
        return filled.append(template.substring(from)).toString();
    }
}

package vn.dvk.core.error;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Set;

/**
 * A text cut into literal pieces and placeholders: even positions are literal, odd ones are names, which the group of labels
 * to look up may follow after a colon.
 */
final class Template {

    private final String source;
    private final ImmutableList<String> pieces;

    private Template(String source, ImmutableList<String> pieces) {
        this.source = source;
        this.pieces = pieces;
    }

    static Template of(String key, String text) {
        ImmutableList.Builder<String> pieces = ImmutableList.builder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0 || !isPlaceholder(text.substring(open + 1, close))) {
                throw new IllegalArgumentException("The text under '" + key + "' has a '{' at index " + open
                        + " that opens no placeholder {name}");
            }
            pieces.add(text.substring(from, open), text.substring(open + 1, close));
            from = close + 1;
        }
        return new Template(text, pieces.add(text.substring(from)).build());
    }

    /** A text that has no placeholders, whatever it looks like. */
    static Template plain(String text) {
        return new Template(text, ImmutableList.of(text));
    }

    /** The text as written, with its placeholders. */
    String source() {
        return source;
    }

    /** The names of the placeholders. */
    Set<String> names() {
        ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
        for (int i = 1; i < pieces.size(); i += 2) {
            names.add(name(pieces.get(i)));
        }
        return names.build();
    }

    String fill(Map<String, Argument> arguments, Language language, MessageTable labels) {
        StringBuilder text = new StringBuilder(64);
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (i % 2 == 0) {
                text.append(piece);
                continue;
            }
            Argument argument = arguments.get(name(piece));
            text.append(argument == null ? "{" + piece + "}" : text(piece, argument, language, labels));
        }
        return text.toString();
    }

    private static String text(String piece, Argument argument, Language language, MessageTable labels) {
        int colon = piece.indexOf(':');
        return colon < 0
                ? argument.text(language)
                : labels.label(piece.substring(colon + 1) + "." + argument, language)
                        .orElseGet(() -> argument.text(language));
    }

    private static String name(String piece) {
        int colon = piece.indexOf(':');
        return colon < 0 ? piece : piece.substring(0, colon);
    }

    /** A name, or a name and the beginning of the keys of labels. */
    private static boolean isPlaceholder(String piece) {
        int colon = piece.indexOf(':');
        return Message.isName(name(piece)) && (colon < 0 || Message.isCode(piece.substring(colon + 1)));
    }
}

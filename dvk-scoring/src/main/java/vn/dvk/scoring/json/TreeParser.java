package vn.dvk.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.SourceLocation;

/**
 * Parses one JSON document into a tree of {@link Node}s.
 *
 * <p>Duplicate keys, unpaired surrogates and oversized numbers are reported and parsing goes on; broken syntax and every
 * other limit end the document with one problem. Nothing of the parser's own messages, which quote the document, gets out.
 */
final class TreeParser {
    private final DocumentText text;
    private final JsonParser parser;
    private final Reading reading;
    private final JsonLimits limits;
    private int values;

    private TreeParser(DocumentText text, JsonParser parser, Reading reading) {
        this.text = text;
        this.parser = parser;
        this.reading = reading;
        this.limits = reading.limits();
    }

    /**
     * Parses a document.
     *
     * @return the tree, or empty if the document ended early
     * @throws IOException if the text cannot be read at all
     */
    static Optional<Node> parse(DocumentText text, Reading reading) throws IOException {
        try (JsonParser parser = factory(reading.limits()).createParser(text)) {
            return new TreeParser(text, parser, reading).document();
        }
    }

    private static JsonFactory factory(JsonLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.textLength())
                .maxNumberLength(Math.max(limits.numberLength(), limits.textLength()))
                .build();
        // Keys are neither interned nor hashed into the factory's tables, which crafted keys could fill.
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    private Optional<Node> document() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return ended(Message.of(JsonCodes.EMPTY), here());
            }
            Node root = value();
            SourceLocation end = here();
            return isFollowedByMore() ? ended(Message.of(JsonCodes.TRAILING_CONTENT), end) : Optional.of(root);
        } catch (UnreadableException e) {
            return ended(e.problem(), e.at());
        } catch (StreamConstraintsException e) {
            return ended(limitReached(), at(parser.currentTokenLocation()));
        } catch (JsonEOFException e) {
            return ended(Message.of(JsonCodes.TRUNCATED), at(e.getLocation()));
        } catch (JsonParseException e) {
            boolean atEnd = text.endsAt(e.getLocation().getCharOffset());
            return ended(Message.of(atEnd ? JsonCodes.TRUNCATED : JsonCodes.SYNTAX), at(e.getLocation()));
        }
    }

    private boolean isFollowedByMore() throws IOException {
        try {
            return parser.nextToken() != null;
        } catch (JsonParseException e) {
            return true;
        }
    }

    private Optional<Node> ended(Message message, SourceLocation at) {
        reading.report(Trail.pointer(parser.getParsingContext()), at, message);
        return Optional.empty();
    }

    /** The parser says only in words which of its limits was reached; its state says it too. */
    private Message limitReached() {
        if (parser.getParsingContext().getNestingDepth() > limits.depth()) {
            return Message.of(JsonCodes.TOO_DEEP).with("limit", limits.depth());
        }
        return Message.of(JsonCodes.TEXT_TOO_LONG).with("limit", limits.textLength());
    }

    private Node value() throws IOException {
        SourceLocation at = at(parser.currentTokenLocation());
        values++;
        if (values > limits.values()) {
            throw new UnreadableException(Message.of(JsonCodes.TOO_MANY_VALUES).with("limit", limits.values()), at);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> tree(at);
            case START_ARRAY -> sequence(at);
            case VALUE_STRING -> text(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at, parser.getText());
            case VALUE_TRUE -> new Node.Flag(at, true);
            case VALUE_FALSE -> new Node.Flag(at, false);
            case VALUE_NULL -> new Node.Null(at);
            default -> throw new IllegalStateException("No value begins with " + parser.currentToken());
        };
    }

    private Node tree(SourceLocation at) throws IOException {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        boolean flawed = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            SourceLocation keyAt = at(parser.currentTokenLocation());
            flawed |= !isAcceptable(key, keyAt, fields);
            parser.nextToken();
            fields.putIfAbsent(key, new Node.Field(keyAt, value()));
        }
        return new Node.Tree(at, fields, flawed);
    }

    private boolean isAcceptable(String key, SourceLocation at, Map<String, Node.Field> before) {
        if (!isWellFormed(key)) {
            report(at, Message.of(JsonCodes.UNPAIRED_SURROGATE));
            return false;
        }
        if (before.containsKey(key)) {
            report(at, Message.of(JsonCodes.DUPLICATE_KEY).with("key", Quoted.of(key)));
            return false;
        }
        return true;
    }

    private Node sequence(SourceLocation at) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Node.Sequence(at, items);
    }

    private Node text(SourceLocation at, String value) {
        if (!isWellFormed(value)) {
            report(at, Message.of(JsonCodes.UNPAIRED_SURROGATE));
            return new Node.Refused(at);
        }
        return new Node.Text(at, value);
    }

    private Node number(SourceLocation at, String value) {
        if (value.length() > limits.numberLength()) {
            report(at, Message.of(JsonCodes.NUMBER_TOO_LONG).with("limit", limits.numberLength()));
            return new Node.Refused(at);
        }
        if (exponentOf(value) > limits.exponent()) {
            report(at, Message.of(JsonCodes.EXPONENT_TOO_LARGE).with("limit", limits.exponent()));
            return new Node.Refused(at);
        }
        return new Node.Number(at, value);
    }

    /** The size of the exponent; more than nine digits are all the same. */
    private static int exponentOf(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e < 0) {
            return 0;
        }
        int first = e + 1;
        while (first < number.length() - 1 && "+-0".indexOf(number.charAt(first)) >= 0) {
            first++;
        }
        return number.length() - first > 9 ? Integer.MAX_VALUE : Integer.parseInt(number, first, number.length(), 10);
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private void report(SourceLocation at, Message message) {
        reading.report(Trail.pointer(parser.getParsingContext()), at, message);
    }

    private SourceLocation here() {
        return at(parser.currentLocation());
    }

    private static SourceLocation at(JsonLocation location) {
        return new SourceLocation(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}

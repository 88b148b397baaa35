package vn.dvk.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Message;

/** A value of a document at its place; reading it never throws, but reports what is wrong and goes on. */
final class Cursor {
    private final Reading reading;
    private final Trail trail;
    private final Node node;

    private Cursor(Reading reading, Trail trail, Node node) {
        this.reading = reading;
        this.trail = trail;
        this.node = node;
    }

    static Cursor root(Reading reading, Node node) {
        return new Cursor(reading, Trail.ROOT, node);
    }

    Reading reading() {
        return reading;
    }

    Trail trail() {
        return trail;
    }

    Node node() {
        return node;
    }

    Cursor child(String key, Node child) {
        return new Cursor(reading, trail.key(key), child);
    }

    Cursor child(int index, Node child) {
        return new Cursor(reading, trail.index(index), child);
    }

    /** Reports a problem at this value. */
    void report(Message message) {
        reading.report(trail.pointer(), node.at(), message);
    }

    /** Reports a problem at this value; for an answer of {@link Reads}. */
    <T> Optional<T> refuse(Message message) {
        report(message);
        return Optional.empty();
    }

    boolean isText() {
        return node instanceof Node.Text;
    }

    boolean isTree() {
        return node instanceof Node.Tree;
    }

    Optional<String> text() {
        return node instanceof Node.Text text ? Optional.of(text.value()) : wrongType("string");
    }

    Optional<Boolean> flag() {
        return node instanceof Node.Flag flag ? Optional.of(flag.value()) : wrongType("boolean");
    }

    /** The number as written. */
    Optional<String> number() {
        return node instanceof Node.Number number ? Optional.of(number.value()) : wrongType("number");
    }

    Optional<Fields> fields() {
        return node instanceof Node.Tree tree ? Optional.of(new Fields(this, tree)) : wrongType("object");
    }

    Optional<List<Cursor>> items() {
        if (!(node instanceof Node.Sequence sequence)) {
            return wrongType("array");
        }
        List<Cursor> items = new ArrayList<>(sequence.items().size());
        for (int i = 0; i < sequence.items().size(); i++) {
            items.add(child(i, sequence.items().get(i)));
        }
        return Optional.of(items);
    }

    <T> Optional<T> wrongType(String expected) {
        if (node instanceof Node.Null) {
            return refuse(Message.of(JsonCodes.NULL));
        }
        if (node instanceof Node.Refused) {
            reading.meetFault();
            return Optional.empty();
        }
        return refuse(
                Message.of(JsonCodes.WRONG_TYPE).with("expected", expected).with("actual", node.type()));
    }
}

package vn.dvk.core.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Watches that the calls of a {@link CanonicalWriter} make exactly one whole value. */
final class CanonicalShape {

    private final Deque<Frame> open = new ArrayDeque<>();

    CanonicalShape() {
        open.push(new Frame("the tree", false, 1));
    }

    void begin(String type) {
        leaf();
        open.push(new Frame(type, true, 0));
    }

    void list(int size) {
        leaf();
        if (size > 0) {
            open.push(new Frame("a list", false, size));
        }
    }

    /** A value is about to be written: takes the place that waits for it. */
    void leaf() {
        closeFullLists();
        Frame frame = open.element();
        requirePlace(frame);
        frame.places--;
    }

    void field(String name) {
        closeFullLists();
        Frame frame = open.element();
        requireRecord(frame, "field");
        if (frame.places > 0) {
            throw new IllegalStateException("The last field of '" + frame.name + "' has no value");
        }
        if (!frame.fields.add(name)) {
            throw new IllegalStateException("Field '" + name + "' of '" + frame.name + "' is written twice");
        }
        frame.places = 1;
    }

    void end() {
        closeFullLists();
        Frame frame = open.element();
        requireRecord(frame, "end");
        if (frame.places > 0) {
            throw new IllegalStateException("The last field of '" + frame.name + "' has no value");
        }
        open.pop();
    }

    /** Runs what must write exactly one whole value at the place that waits for it. */
    void form(Runnable write) {
        closeFullLists();
        Frame frame = open.element();
        int places = frame.places;
        requirePlace(frame);
        write.run();
        while (open.size() > 1 && open.element() != frame && open.element().isFullList()) {
            open.pop();
        }
        if (open.element() != frame || frame.places != places - 1) {
            throw new IllegalStateException("A form must write exactly one whole value");
        }
    }

    void requireComplete() {
        closeFullLists();
        if (open.size() > 1 || open.element().places > 0) {
            throw new IllegalStateException("The value is not complete: '" + open.element().name + "' is open");
        }
    }

    private void closeFullLists() {
        while (open.size() > 1 && open.element().isFullList()) {
            open.pop();
        }
    }

    private static void requirePlace(Frame frame) {
        if (frame.places == 0) {
            throw new IllegalStateException(
                    frame.record
                            ? "A value in '" + frame.name + "' needs a field before it"
                            : "The tree has its value");
        }
    }

    private static void requireRecord(Frame frame, String call) {
        if (!frame.record) {
            throw new IllegalStateException(
                    "A call of " + call + " needs an open record, but " + frame.name + " is open");
        }
    }

    /** A record, a list or the root, and how many values it waits for. */
    private static final class Frame {

        final String name;
        final boolean record;
        final Set<String> fields;
        int places;

        Frame(String name, boolean record, int places) {
            this.name = name;
            this.record = record;
            this.fields = record ? new LinkedHashSet<>() : Set.of();
            this.places = places;
        }

        boolean isFullList() {
            return !record && places == 0;
        }
    }
}

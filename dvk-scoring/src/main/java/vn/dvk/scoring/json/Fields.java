package vn.dvk.scoring.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;

/**
 * The fields of one object: each key that is asked for is known, all others are unknown; {@link #build} makes the value if
 * nothing in the object was wrong.
 */
final class Fields {
    private final Cursor at;
    private final Node.Tree tree;
    private final Set<String> known = new HashSet<>();
    private final int faultsBefore;

    Fields(Cursor at, Node.Tree tree) {
        this.at = at;
        this.tree = tree;
        this.faultsBefore = at.reading().faults();
        if (tree.flawed()) {
            at.reading().meetFault();
        }
    }

    Cursor at() {
        return at;
    }

    boolean has(String key) {
        known.add(key);
        return tree.fields().containsKey(key);
    }

    Set<String> keys() {
        return tree.fields().keySet();
    }

    /** The value under the key; the key must be there. */
    Optional<Cursor> required(String key) {
        Optional<Cursor> value = optional(key);
        if (value.isEmpty()) {
            at.report(Message.of(JsonCodes.MISSING_KEY).with("key", key));
        }
        return value;
    }

    Optional<Cursor> optional(String key) {
        known.add(key);
        Node.@Nullable Field field = tree.fields().get(key);
        return field == null ? Optional.empty() : Optional.of(at.child(key, field.value()));
    }

    <T> Slot<T> required(String key, Reads<T> reader) {
        return new Slot<>(required(key).flatMap(reader::read));
    }

    <T> Slot<T> optional(String key, Reads<T> reader) {
        return new Slot<>(optional(key).flatMap(reader::read));
    }

    <T> void required(String key, Reads<T> reader, Function<? super T, ?> setter) {
        set(required(key, reader), setter);
    }

    <T> void optional(String key, Reads<T> reader, Function<? super T, ?> setter) {
        set(optional(key, reader), setter);
    }

    /** Reads a list, which may be left out. */
    <T> void each(String key, Reads<T> reader, Function<? super T, ?> adder) {
        elements(optional(key), reader, value -> null, adder);
    }

    /** Reads a list that must be there and not be empty. */
    <T> void atLeastOne(String key, Reads<T> reader, Function<? super T, ?> adder) {
        elements(nonEmpty(key), reader, value -> null, adder);
    }

    /** Reads a list, which may be left out and whose elements must have different codes. */
    <T> void eachDistinct(String key, Reads<T> reader, Function<? super T, ?> code, Function<? super T, ?> adder) {
        elements(optional(key), reader, code, adder);
    }

    /** Reads a list that must be there, not be empty and whose elements must have different codes. */
    <T> void atLeastOneDistinct(
            String key, Reads<T> reader, Function<? super T, ?> code, Function<? super T, ?> adder) {
        elements(nonEmpty(key), reader, code, adder);
    }

    /** Reads an object, which may be left out, with codes for keys. */
    <T> void eachKey(String name, Reads<? extends T> reader, BiConsumer<Code, ? super T> adder) {
        Optional<Fields> object = optional(name).flatMap(Cursor::fields);
        if (object.isEmpty()) {
            return;
        }
        for (String key : object.get().keys()) {
            Optional<Cursor> value = object.get().optional(key);
            if (!Code.isValid(key)) {
                value.ifPresent(found -> found.report(Message.of(JsonCodes.NOT_A_CODE)));
            } else {
                value.flatMap(reader::read).ifPresent(read -> adder.accept(Code.of(key), read));
            }
        }
    }

    /** The one key of several that is there. */
    Optional<String> oneOf(List<String> keys) {
        List<String> given = keys.stream().filter(this::has).toList();
        if (given.size() == 1) {
            return Optional.of(given.get(0));
        }
        String code = given.isEmpty() ? JsonCodes.MISSING_ONE_OF : JsonCodes.MORE_THAN_ONE_OF;
        return at.refuse(Message.of(code).with("keys", String.join("|", given.isEmpty() ? keys : given)));
    }

    /** Whether something in this object was wrong so far. */
    boolean isFaulty() {
        return at.reading().faults() > faultsBefore;
    }

    /** The value, if every key is known and nothing was wrong; a value that its type refuses is a problem too. */
    <T> Optional<T> build(Supplier<? extends T> value) {
        reportUnknownKeys();
        if (isFaulty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException | ArithmeticException e) {
            // The readers report what the types refuse, more precisely; this is for what they do not know of.
            return at.refuse(Message.of(JsonCodes.REFUSED));
        }
    }

    void reportUnknownKeys() {
        tree.fields().forEach((key, field) -> {
            if (!known.contains(key)) {
                Trail trail = Code.isValid(key) ? at.trail().key(key) : at.trail();
                at.reading()
                        .report(
                                trail.pointer(),
                                field.keyAt(),
                                Message.of(JsonCodes.UNKNOWN_KEY).with("key", Quoted.of(key)));
            }
        });
    }

    private Optional<Cursor> nonEmpty(String key) {
        Optional<Cursor> list = required(key);
        list.filter(value -> value.node() instanceof Node.Sequence sequence
                        && sequence.items().isEmpty())
                .ifPresent(value -> value.report(Message.of(JsonCodes.EMPTY_LIST)));
        return list;
    }

    private static <T> void set(Slot<T> slot, Function<? super T, ?> setter) {
        slot.value().ifPresent(value -> {
            Object unused = setter.apply(value);
        });
    }

    private static <T> void elements(
            Optional<Cursor> list,
            Reads<T> reader,
            Function<? super T, ? extends @Nullable Object> code,
            Function<? super T, ?> adder) {
        Set<Object> seen = new HashSet<>();
        for (Cursor item : list.flatMap(Cursor::items).orElseGet(ArrayList::new)) {
            Optional<T> value = reader.read(item);
            if (value.isEmpty()) {
                continue;
            }
            Object own = code.apply(value.get());
            if (own == null || seen.add(own)) {
                Object unused = adder.apply(value.get());
            } else {
                item.report(Message.of(JsonCodes.DUPLICATE).with("code", Quoted.of(own.toString())));
            }
        }
    }
}

package vn.dvk.scoring.json;

import java.util.Optional;
import vn.dvk.core.error.Message;

/** The keys with which every document begins: its format, the version of that format and the sources it cites. */
final class Header {
    private static final long VERSION = 1;

    private Header() {}

    /** The fields of a document of that format, or empty if it is not one. */
    static Optional<Fields> read(Cursor root, String format) {
        return root.fields().filter(in -> isOf(in, format)).map(in -> {
            Sources.declare(in);
            return in;
        });
    }

    /** A document of another format or version would only give problems that are none. */
    private static boolean isOf(Fields in, String format) {
        Slot<String> given = in.required("format", at -> format(at, format));
        Slot<Long> version = in.required("version", Header::version);
        return given.value().isPresent() && version.value().isPresent();
    }

    private static Optional<String> format(Cursor at, String expected) {
        return at.text()
                .flatMap(text -> text.equals(expected)
                        ? Optional.of(text)
                        : at.refuse(Message.of(JsonCodes.WRONG_FORMAT).with("expected", expected)));
    }

    private static Optional<Long> version(Cursor at) {
        return Scalars.whole(Long.MIN_VALUE)
                .read(at)
                .flatMap(version -> version == VERSION
                        ? Optional.of(version)
                        : at.refuse(Message.of(JsonCodes.WRONG_VERSION)
                                .with("expected", VERSION)
                                .with("actual", version)));
    }
}

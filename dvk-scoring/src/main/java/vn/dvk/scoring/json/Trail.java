package vn.dvk.scoring.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;

/**
 * The steps from the root of a document to one of its values, spelled as a JSON pointer only when asked for.
 *
 * <p>A key that is no code may be free text, so the pointer stops at the object that holds it.
 */
final class Trail {
    static final Trail ROOT = new Trail(null, "", -1);

    private final @Nullable Trail parent;
    private final String key;
    private final int index;

    private Trail(@Nullable Trail parent, String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    Trail key(String child) {
        return new Trail(this, child, -1);
    }

    Trail index(int child) {
        return new Trail(this, "", child);
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        append(pointer);
        return pointer.toString();
    }

    /** Appends the pointer and returns whether it reached all of this trail. */
    @CanIgnoreReturnValue
    private boolean append(StringBuilder pointer) {
        if (parent == null) {
            return true;
        }
        if (!parent.append(pointer) || (index < 0 && !Code.isValid(key))) {
            return false;
        }
        pointer.append(index < 0 ? Pointer.child("", key) : Pointer.child("", index));
        return true;
    }

    /** The pointer to where the parser stands. */
    static String pointer(JsonStreamContext context) {
        return of(context).pointer();
    }

    private static Trail of(JsonStreamContext context) {
        JsonStreamContext above = context.getParent();
        if (above == null) {
            return ROOT;
        }
        Trail parent = of(above);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent.index(context.getCurrentIndex()) : parent;
        }
        String name = context.getCurrentName();
        return name == null ? parent : parent.key(name);
    }
}

package vn.dvk.core.model;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Đăng ký mới hay tiếp tục: whether a registration starts a model or carries an older one on; a year's register is the
 * two together.
 *
 * <p>Immutable and thread-safe.
 */
public enum RegistrationKind {
    /** Đăng ký mới: registered for the first time. */
    NEW,
    /** Duy trì, tiếp tục: registered before and carried on. */
    CONTINUED;

    /** Returns the name shown to people. */
    public String label(Language language) {
        return MessageTable.core()
                .label("registration-kind." + name(), language)
                .orElse(name());
    }
}

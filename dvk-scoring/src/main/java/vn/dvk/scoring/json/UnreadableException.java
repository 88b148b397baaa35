package vn.dvk.scoring.json;

import java.io.IOException;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.SourceLocation;

/** Ends the reading of a document at a place; never leaves this package. */
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Message message;
    private final SourceLocation at;

    UnreadableException(Message message, SourceLocation at) {
        super(message.code());
        this.message = message;
        this.at = at;
    }

    Message problem() {
        return message;
    }

    SourceLocation at() {
        return at;
    }
}

package vn.dvk.scoring.rule;

import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;

/** Messages about settings that several rule types refuse in the same way. */
final class Settings {
    private Settings() {}

    /** A message of that code with the number that is refused. */
    static Message refused(String code, Points value) {
        return Message.of(code).with("value", Argument.number(value.toString()));
    }
}

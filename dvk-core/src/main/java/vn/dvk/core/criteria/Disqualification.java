package vn.dvk.core.criteria;

import java.util.Objects;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * A condition under which a dossier is not classified at all (không đủ điều kiện xếp loại), whatever its points.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code, unique in its edition
 * @param title the reason in words
 * @param when the condition
 */
public record Disqualification(Code code, LocalizedText title, Condition when) {
    public Disqualification {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(when, "when");
    }
}

package vn.dvk.core.criteria;

import java.util.Objects;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Không đủ điều kiện xếp loại: a condition under which a dossier is not classified at all, whatever its points.
 *
 * <p>Immutable and thread-safe. Source: Ngân Sơn 2020 left two units unclassified under the criteria of Bắc Kạn
 * (1878, 30 October 2017).
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

package vn.dvk.core.model;

import java.util.Objects;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.ReportedFigure;

/**
 * Kết quả: a result of one model, as a report printed it: 75 works and tasks, more than 3.8 billion đồng.
 *
 * <p>An indicator of the district around the model is no result of the model and has no place here. {@link #toString()}
 * does not show the label, which can reveal a religion or an ethnic group. Immutable and thread-safe.
 *
 * @param key the code of the figure, unique in its model
 * @param label what is counted
 * @param figure the figure with its printed wording
 */
public record ResultFigure(Code key, LocalizedText label, ReportedFigure figure) {
    public ResultFigure {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(figure, "figure");
    }

    @Override
    public String toString() {
        return "ResultFigure[key=" + key + ", label=<redacted>, figure=" + figure + "]";
    }
}

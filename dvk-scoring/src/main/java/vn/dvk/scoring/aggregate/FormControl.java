package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * A column that others add up to, such as {@code 1=(2+3+4)}.
 *
 * @param total the code of the column
 * @param terms the codes of the others
 */
record FormControl(String total, ImmutableList<String> terms) implements Serializable {

    String formula() {
        return total + "=(" + String.join("+", terms) + ")";
    }
}

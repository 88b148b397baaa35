package vn.dvk.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.value.Points;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}

    static List<Object> sample() {
        return ImmutableList.of(new JsonFactory().getFormatName(), Points.ZERO);
    }
}

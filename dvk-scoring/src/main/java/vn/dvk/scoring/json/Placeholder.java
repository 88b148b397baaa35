package vn.dvk.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import vn.dvk.core.value.Sample;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}

    static String format() {
        return new JsonFactory().getFormatName() + Sample.builder().name("x").build();
    }
}

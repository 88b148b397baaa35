package vn.dvk.core.architecture.samples.low;

import vn.dvk.core.architecture.samples.high.Higher;

/** Breaks the order on purpose: a low package that uses a high one. */
public final class Lower {
    public Object higher() {
        return new Higher();
    }
}

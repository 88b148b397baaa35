package vn.dvk.scoring.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private static final Logger LOGGER = LoggerFactory.getLogger(Placeholder.class);

    private Placeholder() {}

    static void log() {
        LOGGER.debug("placeholder");
    }
}

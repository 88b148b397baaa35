/**
 * Compiles an edition and scores dossiers: {@link vn.dvk.scoring.engine.Scorecard} is the one door.
 *
 * <p>{@link vn.dvk.scoring.engine.EditionsInForce} picks the edition of a criteria set for a day. Compile once, score any
 * number of dossiers from any number of threads. Every type is immutable and thread-safe. Passing null throws
 * {@link java.lang.NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.scoring.engine;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

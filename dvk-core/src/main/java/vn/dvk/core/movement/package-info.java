/**
 * The movement (phong trào thi đua) and what frames it: {@link vn.dvk.core.movement.Movement}, its
 * {@link vn.dvk.core.movement.Review}s, the {@link vn.dvk.core.movement.Sector}s and the
 * {@link vn.dvk.core.movement.Programme}s that models serve.
 *
 * <p>Every type is immutable and thread-safe. Passing {@code null} throws {@link NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.core.movement;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

/**
 * Figures that a unit reports and conditions over them: {@link vn.dvk.core.fact.FactKey},
 * {@link vn.dvk.core.fact.FactType}, {@link vn.dvk.core.fact.FactValue} and {@link vn.dvk.core.fact.Condition}.
 *
 * <p>Every type is immutable and thread-safe. Passing {@code null} throws {@link NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.core.fact;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

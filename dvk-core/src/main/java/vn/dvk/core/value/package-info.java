/**
 * Exact, checked values that every other package is made of.
 *
 * <p>Start with {@link vn.dvk.core.value.Points} (an exact number of points), {@link vn.dvk.core.value.Share} (22/28),
 * {@link vn.dvk.core.value.DateRange} and {@link vn.dvk.core.value.LocalizedText}. Nothing here uses binary floating
 * point, the clock, the default locale or the default time zone. {@link vn.dvk.core.value.CanonicalWriter} turns any tree
 * of values into bytes, and {@link vn.dvk.core.value.Fingerprint} names them.
 *
 * <p>Every value is checked when it is made. Passing null throws {@link java.lang.NullPointerException}; text that cannot
 * be accepted throws {@link java.lang.IllegalArgumentException} with a message that names the character and its index,
 * not the text. All types are immutable and thread-safe, except {@link vn.dvk.core.value.CanonicalWriter}.
 */
@DvkStyle
@NullMarked
package vn.dvk.core.value;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

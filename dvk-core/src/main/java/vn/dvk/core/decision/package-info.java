/**
 * What authorities decide: a {@link vn.dvk.core.decision.Decision} lists milestones of many subjects, and a
 * {@link vn.dvk.core.decision.RecognitionHistory} keeps decisions in the order in which they were entered.
 *
 * <p>Every type is immutable and thread-safe. Passing {@code null} throws {@link NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.core.decision;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

/** Holds nothing yet. */
@DvkStyle
@NullMarked
package vn.dvk.core.fact;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

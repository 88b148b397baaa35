/** Holds nothing yet. */
@DvkStyle
@NullMarked
package vn.dvk.core.value;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

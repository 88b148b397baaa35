/** Holds nothing yet. */
@DvkStyle
@NullMarked
package vn.dvk.core.error;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

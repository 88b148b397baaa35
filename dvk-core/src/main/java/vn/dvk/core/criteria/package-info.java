/** Holds nothing yet. */
@DvkStyle
@NullMarked
package vn.dvk.core.criteria;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

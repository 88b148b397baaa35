/** Holds nothing yet. */
@DvkStyle
@NullMarked
package vn.dvk.scoring.selection;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

/** Holds nothing yet. */
@DvkStyle
@NullMarked
package vn.dvk.scoring.sheet;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

/** Holds nothing yet. */
@DvkStyle
@NullMarked
package vn.dvk.scoring.rule;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

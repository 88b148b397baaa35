/** Holds nothing yet. */
@DvkStyle
@NullMarked
package vn.dvk.core.model;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

/**
 * What units build and who shines: {@link vn.dvk.core.model.EmulationModel} (mô hình) and
 * {@link vn.dvk.core.model.Exemplar} (điển hình), two different things that are never merged.
 *
 * <p>Every type is immutable and thread-safe. Passing {@code null} throws {@link NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.core.model;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

/**
 * What is submitted and what assessors give: a {@link vn.dvk.core.dossier.Dossier} with its
 * {@link vn.dvk.core.dossier.Fact}s, {@link vn.dvk.core.dossier.Evidence} and
 * {@link vn.dvk.core.dossier.Assessment}s.
 *
 * <p>Every type is immutable and thread-safe. Passing {@code null} throws {@link NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.core.dossier;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

/**
 * Đơn vị: who owns, recognises and lies where, as of a date.
 *
 * <p>Start with {@link vn.dvk.core.organization.UnitDirectory}: it holds every {@link vn.dvk.core.organization.Unit} with
 * its dated versions and the {@link vn.dvk.core.organization.LineageLink}s between them, and answers look-ups as of a
 * date, what has become of a unit ({@link vn.dvk.core.organization.Resolution}) and in which commune, district or province
 * it lies ({@link vn.dvk.core.organization.Placement}).
 *
 * <p>A unit has an immutable identifier of its own. Names repeat and official codes are given again to other units, so
 * neither identifies a unit; what a source does not state is left out and never guessed. Valid-from is the day of
 * operation; the day on which a resolution was passed stays in its legal basis.
 *
 * <p>Passing null throws {@link java.lang.NullPointerException}. All types are immutable and thread-safe; their builders
 * are not.
 */
@DvkStyle
@NullMarked
package vn.dvk.core.organization;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

/**
 * Documents as JSON: {@link vn.dvk.scoring.json.CriteriaSetJson} reads and writes criteria sets,
 * {@link vn.dvk.scoring.json.UnitDirectoryJson}, {@link vn.dvk.scoring.json.RegisterJson} and
 * {@link vn.dvk.scoring.json.DossiersJson} read unit directories, registers of models and dossiers.
 *
 * <p>Reading is strict and never throws for what a document says: a {@link vn.dvk.scoring.json.ReadResult} holds either the
 * value or every problem found, each with its JSON pointer, line and column. {@link vn.dvk.scoring.json.JsonLimits} bounds
 * what a document may cost. Numbers are read exactly. Problems quote codes, numbers and dates, never free text.
 *
 * <p>Public types are immutable and thread-safe. Passing {@code null} throws {@link NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.scoring.json;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

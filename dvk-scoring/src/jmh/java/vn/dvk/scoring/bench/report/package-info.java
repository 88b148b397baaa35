/**
 * Benchmarks of aggregation, side by side with a hand-written loop, streams and a database; see {@code docs/benchmarks.md}.
 *
 * <p>Not a part of the build and never published.
 */
@NullMarked
package vn.dvk.scoring.bench.report;

import org.jspecify.annotations.NullMarked;

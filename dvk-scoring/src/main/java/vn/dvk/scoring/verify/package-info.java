/**
 * The test kit of those who write rules and criteria sets: {@link vn.dvk.scoring.verify.Verify} checks a rule or a
 * scorecard in one sentence, {@link vn.dvk.scoring.verify.WorkedCases} runs the cases that officials wrote into a file, and
 * {@link vn.dvk.scoring.verify.Coverage} says what no case has touched.
 *
 * <p>It needs no test framework: what is not as expected throws a plain {@link java.lang.AssertionError} that lines up the
 * rule, what was given, what was expected and what came out. All numbers are exact; there is no tolerance. Every step is
 * immutable and thread-safe, so a common beginning can be a constant. Passing null throws
 * {@link java.lang.NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.scoring.verify;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

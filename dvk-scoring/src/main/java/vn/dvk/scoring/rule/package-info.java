/**
 * Rules (quy tắc chấm): the {@link vn.dvk.scoring.rule.RuleType} that users implement, the
 * {@link vn.dvk.scoring.rule.RuleTypes} a scorecard is compiled with, and the factories of
 * {@link vn.dvk.scoring.rule.BuiltInRules}.
 *
 * <p>A rule type compiles the settings of one criterion into a {@link vn.dvk.scoring.rule.CompiledRule}; faults in the
 * settings are reported with their place and never thrown, so that all of them are found. Every type is immutable and
 * thread-safe unless it says otherwise. Passing null throws {@link java.lang.NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.scoring.rule;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

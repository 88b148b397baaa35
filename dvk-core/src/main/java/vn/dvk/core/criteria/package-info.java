/**
 * Criteria sets (bộ tiêu chí) as data: a {@link vn.dvk.core.criteria.CriteriaSet} with dated
 * {@link vn.dvk.core.criteria.Edition}s, each a tree of {@link vn.dvk.core.criteria.CriteriaGroup}s and
 * {@link vn.dvk.core.criteria.Criterion}s whose rules are {@link vn.dvk.core.criteria.RuleDefinition}s.
 *
 * <p>Every type is immutable and thread-safe. Passing {@code null} throws {@link NullPointerException}.
 */
@DvkStyle
@NullMarked
package vn.dvk.core.criteria;

import org.jspecify.annotations.NullMarked;
import vn.dvk.core.internal.DvkStyle;

package vn.dvk.core.criteria;

import java.util.List;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;

/**
 * Mục của bộ tiêu chí: a node of the criteria tree, a {@link CriteriaGroup} or a {@link Criterion}.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface CriteriaNode permits CriteriaGroup, Criterion {

    /** Returns the code, unique in its edition, such as {@code 1.1}. */
    Code code();

    LocalizedText title();

    /** Returns where the node comes from. */
    List<LegalBasis> basis();
}

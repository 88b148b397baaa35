package vn.dvk.scoring.rule;

import java.util.List;
import java.util.Optional;

/**
 * Các trường hợp của điều kiện: all that missing facts may make of some conditions. Provided by dvk. Immutable and
 * thread-safe.
 */
public interface ConditionCases {
    /**
     * Returns the inputs with the missing facts of the conditions filled in, once for every case that the conditions can tell
     * apart: with a value that stands for all those on which no comparison changes, or as not applicable. Invalid facts are
     * filled in as well, since they may be corrected; what else is missing stays so.
     *
     * @return the cases, at least one; nothing if there are more than 4,096
     */
    Optional<List<Inputs>> of(Inputs in);
}

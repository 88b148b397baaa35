package vn.dvk.scoring.engine;

import vn.dvk.core.value.Code;
import vn.dvk.scoring.rule.CompiledCondition;

/**
 * A group that applies only under a condition.
 *
 * @param code its code
 * @param line the position of its line
 * @param from the first criterion below it
 * @param to the criterion after the last one below it
 * @param when the condition
 */
record CompiledGroup(Code code, int line, int from, int to, CompiledCondition when) {
    boolean holds(int criterion) {
        return criterion >= from && criterion < to;
    }
}

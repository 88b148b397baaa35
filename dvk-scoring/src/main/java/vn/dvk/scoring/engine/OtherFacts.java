package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactValue;

/**
 * The product of some values of facts, one case at a time. Immutable.
 *
 * @param axes the values of each fact
 */
record OtherFacts(ImmutableMap<FactKey, ImmutableList<FactValue>> axes) {

    /** The number of cases; {@link Integer#MAX_VALUE} if there are as many or more. */
    long size() {
        long size = 1;
        for (ImmutableList<FactValue> axis : axes.values()) {
            size = Math.min(size * axis.size(), Integer.MAX_VALUE);
        }
        return size;
    }

    /** The case at a position below the size. */
    Map<FactKey, FactValue> get(long position) {
        ImmutableMap.Builder<FactKey, FactValue> one = ImmutableMap.builderWithExpectedSize(axes.size());
        long rest = position;
        for (Map.Entry<FactKey, ImmutableList<FactValue>> axis : axes.entrySet()) {
            ImmutableList<FactValue> values = axis.getValue();
            one.put(axis.getKey(), values.get((int) (rest % values.size())));
            rest /= values.size();
        }
        return one.buildOrThrow();
    }
}

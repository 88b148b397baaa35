package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import vn.dvk.scoring.outcome.Outcome;

/**
 * What was entered on a form for one dossier.
 *
 * @param results one result for each criterion
 * @param groups by the position of its line, why a group does not apply, or why nobody knows whether it does
 * @param conditions one result for each condition of the form
 */
record Entries(List<LineResult> results, Map<Integer, Outcome> groups, List<ConditionResult> conditions) {
    Entries {
        results = ImmutableList.copyOf(results);
        conditions = ImmutableList.copyOf(conditions);
        groups = ImmutableMap.copyOf(groups);
    }
}

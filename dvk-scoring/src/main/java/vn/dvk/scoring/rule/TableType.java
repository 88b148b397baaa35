package vn.dvk.scoring.rule;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/** {@code table {rows: [{when, points | shareOfMaximum}, …], otherwise?}}: the first row whose condition holds counts. */
final class TableType implements RuleType {
    @Override
    public Code id() {
        return Code.of("table");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        List<TableRule.Row> rows =
                setup.items("rows", item -> new TableRule.Row(item.condition("when"), item.pointsOrShare()));
        Optional<Points> otherwise = setup.optionalPoints("otherwise");
        return TableRule.of(setup, rows, otherwise);
    }
}

package vn.dvk.scoring.rule;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * {@code table {rows: [{when, points | shareOfMaximum}, …], match?, otherwise?}}: the first row whose condition holds counts.
 *
 * <p>Traps settled, for all values that the declared facts may have: a row that the rows before it cover wholly is a problem;
 * rows that overlap in part are fine under {@code match: first}, the default, where the order of the text matters, and a
 * problem under {@code match: unique}. A value of the one fact of a table that no row covers is a problem unless
 * {@code otherwise} says its points, or {@code "invalid"}; between two counts next to each other there is none. With several
 * facts a case that no row covers is invalid when it comes.
 */
final class TableType implements RuleType {
    private static final Setting INVALID = Setting.of("invalid");

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
                setup.items("rows", item -> new TableRule.Row(item.rowCondition("when"), item.pointsOrShare()));
        TableMatch match = setup.has("match") ? setup.choice("match", TableMatch.class) : TableMatch.FIRST;
        setup.checkRows(
                "rows",
                rows.stream().map(TableRule.Row::when).toList(),
                match == TableMatch.UNIQUE,
                !setup.has("otherwise"));
        return TableRule.of(setup, rows, match, otherwise(setup));
    }

    /** The points of every case that no row covers; nothing if such a case is invalid. */
    private static Optional<Points> otherwise(RuleSetup setup) {
        boolean invalid =
                setup.settings().find("otherwise").filter(INVALID::equals).isPresent();
        return invalid ? Optional.empty() : setup.optionalPoints("otherwise");
    }
}

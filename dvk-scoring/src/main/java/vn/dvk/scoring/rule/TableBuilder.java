package vn.dvk.scoring.rule;

import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/** Collects the rows of a {@code table} rule, in order, started by {@link BuiltInRules#table}; for use by one thread. */
public final class TableBuilder {
    private final SettingItems rows = new SettingItems();
    private @Nullable Setting otherwise;
    private boolean unique;

    TableBuilder() {}

    /** Adds a row worth points. */
    public TableBuilder when(Condition condition, Points points) {
        rows.add(row(condition).with("points", points).build());
        return this;
    }

    /** Adds a row worth a share of the maximum. */
    public TableBuilder when(Condition condition, Share shareOfMaximum) {
        rows.add(
                row(condition).with("shareOfMaximum", shareOfMaximum.quotient()).build());
        return this;
    }

    /**
     * Sets the points of every case that no row covers. Without it, a table over one fact that leaves a value out does
     * not compile, and with several facts such a case is invalid.
     */
    public TableBuilder otherwise(Points points) {
        otherwise = Setting.of(points);
        return this;
    }

    /** Says that every case that no row covers is invalid. */
    public TableBuilder otherwiseInvalid() {
        otherwise = Setting.of("invalid");
        return this;
    }

    /** Says that no two rows hold in one case; a definition in which two do does not compile. */
    public TableBuilder matchUnique() {
        unique = true;
        return this;
    }

    /** Returns the definition. */
    public RuleDefinition build() {
        Setting.TreeBuilder settings = rows.in("rows");
        if (unique) {
            settings = settings.with("match", "unique");
        }
        if (otherwise != null) {
            settings = settings.with("otherwise", otherwise);
        }
        return RuleDefinition.of("table", settings.build());
    }

    private static Setting.TreeBuilder row(Condition condition) {
        return Setting.tree().with("when", ConditionSettings.toSetting(condition));
    }
}

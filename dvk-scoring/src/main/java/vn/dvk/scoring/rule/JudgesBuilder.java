package vn.dvk.scoring.rule;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Collects the seats of a {@code judges} rule, started by {@link BuiltInRules#judges}; for use by one thread. */
public final class JudgesBuilder {
    private final Average average;
    private final PartSettings seats = new PartSettings();
    private Setting.TreeBuilder settings = Setting.tree();

    JudgesBuilder(Average average) {
        this.average = requireNonNull(average, "average");
    }

    /** Adds a seat of the panel; its marks go by the code. */
    public JudgesBuilder judge(String code, LocalizedText title) {
        seats.add(Setting.tree()
                .with("code", Code.of(code).text())
                .with("title", BuiltInRules.title(title))
                .build());
        return this;
    }

    /** Demands that so many judges be present. */
    public JudgesBuilder atLeast(int judges) {
        settings = settings.with("atLeast", judges);
        return this;
    }

    /** Sets the least mark, which is zero otherwise. */
    public JudgesBuilder min(Points least) {
        settings = settings.with("min", least);
        return this;
    }

    /** Sets the step from the least mark to the maximum; any mark is allowed otherwise. */
    public JudgesBuilder step(Points step) {
        settings = settings.with("step", step);
        return this;
    }

    /** Returns the definition. */
    public RuleDefinition build() {
        settings = settings.with("average", BuiltInRules.name(average));
        return RuleDefinition.of("judges", seats.into(settings, "judges").build());
    }
}

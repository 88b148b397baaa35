package vn.dvk.scoring.rule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/**
 * Các quy tắc có sẵn: typed factories of the definitions that a file would write.
 *
 * <pre>{@code
 * RuleDefinition meetings = BuiltInRules.table()
 *         .when(Condition.where("meetings").atLeast(4), Points.of(20))
 *         .when(Condition.where("meetings").equalTo(3), Points.of(15))
 *         .otherwise(Points.ZERO)
 *         .build();
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class BuiltInRules {
    private BuiltInRules() {}

    /** Returns a rule that gives the maximum for yes and zero for no. */
    public static RuleDefinition yesNo(String fact) {
        return RuleDefinition.of("yes-no", Setting.tree().with("fact", fact).build());
    }

    /** Returns a rule that gives two stated numbers of points. */
    public static RuleDefinition yesNo(String fact, Points yes, Points no) {
        return RuleDefinition.of(
                "yes-no",
                Setting.tree()
                        .with("fact", fact)
                        .with("yes", yes)
                        .with("no", no)
                        .build());
    }

    /** Starts a rule whose level the assessor picks. */
    public static Levels levels() {
        return new Levels();
    }

    /** Starts a rule of ordered conditions, of which the first that holds gives the points. */
    public static Table table() {
        return new Table();
    }

    /** Returns a rule that gives the maximum times numerator ÷ denominator. */
    public static RuleDefinition ratio(
            String numerator, String denominator, ZeroDenominator zeroDenominator, OverOne overOne) {
        return RuleDefinition.of(
                "ratio",
                Setting.tree()
                        .with("numerator", numerator)
                        .with("denominator", denominator)
                        .with("zeroDenominator", name(zeroDenominator))
                        .with("overOne", name(overOne))
                        .build());
    }

    /** Returns a rule whose points the assessor types, from zero to the maximum. */
    public static RuleDefinition direct() {
        return RuleDefinition.of("direct", Setting.Tree.EMPTY);
    }

    /** Returns a rule whose points the assessor types, from a least to the maximum in steps. */
    public static RuleDefinition direct(Points least, Points step) {
        return RuleDefinition.of(
                "direct", Setting.tree().with("min", least).with("step", step).build());
    }

    /** Starts a rule that adds up parts. */
    public static Sum sum() {
        return new Sum();
    }

    /** Returns a rule that gives points for each of a number, capped at the maximum. */
    public static RuleDefinition perUnit(String fact, Points each) {
        return RuleDefinition.of(
                "per-unit", Setting.tree().with("fact", fact).with("each", each).build());
    }

    /** Returns a rule that gives points for each of a number, beyond the maximum as stated. */
    public static RuleDefinition perUnit(String fact, Points each, BeyondMaximum beyond) {
        return RuleDefinition.of(
                "per-unit",
                Setting.tree()
                        .with("fact", fact)
                        .with("each", each)
                        .with("beyondMaximum", name(beyond))
                        .build());
    }

    /** Returns a rule that takes points, less than zero, for each of a number, down to a floor below zero. */
    public static RuleDefinition perUnit(String fact, Points each, Points floor) {
        return RuleDefinition.of(
                "per-unit",
                Setting.tree()
                        .with("fact", fact)
                        .with("each", each)
                        .with("floor", floor)
                        .build());
    }

    /** Starts a rule that takes something from the maximum for each violation counted. */
    public static DeductBuilder deduct(String violations) {
        return new DeductBuilder(violations);
    }

    /** Starts a rule of a base with parts that add to it or take from it, from the least points to the maximum. */
    public static PlusMinusBuilder plusMinus(Points base, Points min) {
        return new PlusMinusBuilder(base, min);
    }

    /** Starts a rule that compares what was achieved with the other dossiers of a cohort. */
    public static PeerRelativeBuilder peerRelative(String achieved) {
        return new PeerRelativeBuilder(achieved);
    }

    /** Starts a rule that compares what was achieved with a target. */
    public static TargetBuilder target(String achieved) {
        return new TargetBuilder(achieved);
    }

    /** Starts a ratio that gives points by tiers, best first, and not in proportion. */
    public static RatioTiersBuilder ratioTiers(
            String numerator, String denominator, ZeroDenominator zeroDenominator, OverOne overOne) {
        return new RatioTiersBuilder(ratio(numerator, denominator, zeroDenominator, overOne));
    }

    /** Starts a rule of parts of which the best one counts. */
    public static BestOfBuilder bestOf() {
        return new BestOfBuilder();
    }

    /** Starts a checklist of which every part must be met. */
    public static ChecklistBuilder allOf() {
        return new ChecklistBuilder("all-of");
    }

    /** Starts a checklist of which one part must be met. */
    public static ChecklistBuilder anyOf() {
        return new ChecklistBuilder("any-of");
    }

    /** Starts a checklist of which so many parts must be met. */
    public static ChecklistBuilder anyOf(int atLeast) {
        return new ChecklistBuilder("any-of", atLeast);
    }

    /** Returns a rule that asks for a result of another scheme: the maximum if the condition holds and zero otherwise. */
    public static RuleDefinition prerequisite(LocalizedText title, Condition when) {
        return RuleDefinition.of(
                "prerequisite", prerequisiteSettings(title, when).build());
    }

    /** Returns a rule that asks for a result of another scheme, with points for met and for not met. */
    public static RuleDefinition prerequisite(LocalizedText title, Condition when, Points met, Points notMet) {
        return RuleDefinition.of(
                "prerequisite",
                prerequisiteSettings(title, when)
                        .with("met", met)
                        .with("notMet", notMet)
                        .build());
    }

    /** Returns a rule that records the mark and is worth nothing. */
    public static RuleDefinition informational() {
        return RuleDefinition.of("informational", Setting.Tree.EMPTY);
    }

    /** Returns a rule that records a fact and is worth nothing. */
    public static RuleDefinition informational(String fact) {
        return RuleDefinition.of(
                "informational", Setting.tree().with("fact", fact).build());
    }

    /** Starts a rule that averages the marks of several judges. */
    public static JudgesBuilder judges(Average average) {
        return new JudgesBuilder(average);
    }

    private static Setting.TreeBuilder prerequisiteSettings(LocalizedText title, Condition when) {
        return Setting.tree().with("title", title(title)).with("when", ConditionSettings.toSetting(when));
    }

    /** Returns the name that a definition writes for an enum constant, such as {@code not-applicable}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Setting title(LocalizedText title) {
        return title.en()
                .<Setting>map(en ->
                        Setting.tree().with("vi", title.vi()).with("en", en).build())
                .orElseGet(() -> Setting.of(title.vi()));
    }

    /** Collects the levels of a rule; for use by one thread. */
    public static final class Levels {
        private final SettingItems levels = new SettingItems();

        private Levels() {}

        /** Adds a level worth points. */
        public Levels level(String code, LocalizedText title, Points points) {
            levels.add(level(code, title).with("points", points).build());
            return this;
        }

        /** Adds a level worth a share of the maximum. */
        public Levels level(String code, LocalizedText title, Share shareOfMaximum) {
            levels.add(level(code, title)
                    .with("shareOfMaximum", shareOfMaximum.quotient())
                    .build());
            return this;
        }

        /** Returns the definition. */
        public RuleDefinition build() {
            return RuleDefinition.of("levels", levels.in("levels").build());
        }

        private static Setting.TreeBuilder level(String code, LocalizedText title) {
            return Setting.tree().with("code", Code.of(code).text()).with("title", title(title));
        }
    }

    /** Collects the rows of a table, in order; for use by one thread. */
    public static final class Table {
        private final SettingItems rows = new SettingItems();
        private @Nullable Setting otherwise;
        private boolean unique;

        private Table() {}

        /** Adds a row worth points. */
        public Table when(Condition condition, Points points) {
            rows.add(row(condition).with("points", points).build());
            return this;
        }

        /** Adds a row worth a share of the maximum. */
        public Table when(Condition condition, Share shareOfMaximum) {
            rows.add(row(condition)
                    .with("shareOfMaximum", shareOfMaximum.quotient())
                    .build());
            return this;
        }

        /**
         * Sets the points of every case that no row covers. Without it, a table over one fact that leaves a value out does
         * not compile, and with several facts such a case is invalid.
         */
        public Table otherwise(Points points) {
            otherwise = Setting.of(points);
            return this;
        }

        /** Says that every case that no row covers is invalid. */
        public Table otherwiseInvalid() {
            otherwise = Setting.of("invalid");
            return this;
        }

        /** Says that no two rows hold in one case; a definition in which two do does not compile. */
        public Table matchUnique() {
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

    /** Collects the parts of a sum; for use by one thread. */
    public static final class Sum {
        private final SettingItems parts = new SettingItems();

        private Sum() {}

        /** Adds a part that must apply. */
        public Sum part(String code, LocalizedText title, Points maximum, RuleDefinition rule) {
            parts.add(settings(code, title, maximum, rule).build());
            return this;
        }

        /** Adds a part with a policy for when it does not apply. */
        public Sum part(
                String code, LocalizedText title, Points maximum, RuleDefinition rule, NotApplicablePolicy policy) {
            parts.add(settings(code, title, maximum, rule)
                    .with("notApplicable", name(policy))
                    .build());
            return this;
        }

        /** Returns the definition. */
        public RuleDefinition build() {
            return RuleDefinition.of("sum", parts.in("parts").build());
        }

        static Setting.TreeBuilder settings(String code, LocalizedText title, Points maximum, RuleDefinition rule) {
            Setting.TreeBuilder nested = Setting.tree().with("type", rule.type().text());
            for (String name : rule.settings().names()) {
                nested = nested.with(name, rule.settings().find(name).orElseThrow());
            }
            return Setting.tree()
                    .with("code", Code.of(code).text())
                    .with("title", title(title))
                    .with("maximum", maximum)
                    .with("rule", nested.build());
        }
    }
}

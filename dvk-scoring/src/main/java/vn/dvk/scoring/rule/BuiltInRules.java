package vn.dvk.scoring.rule;

import java.util.Locale;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

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
    public static LevelsBuilder levels() {
        return new LevelsBuilder();
    }

    /** Starts a rule of ordered conditions, of which the first that holds gives the points. */
    public static TableBuilder table() {
        return new TableBuilder();
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
    public static SumBuilder sum() {
        return new SumBuilder();
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
}

package vn.dvk.scoring.rule;

import java.util.List;

/** The types that every {@link RuleTypes} has, in the order in which the guide describes them. */
final class BuiltInTypes {
    private BuiltInTypes() {}

    static List<RuleType> all() {
        return List.of(
                new YesNoType(),
                new LevelsType(),
                new TableType(),
                new RatioType(),
                new DirectType(),
                new SumType(),
                new PerUnitType(),
                new DeductType(),
                new PlusMinusType(),
                new TargetType(),
                new BestOfType(),
                new AllOfType(),
                new AnyOfType(),
                new PrerequisiteType(),
                new InformationalType(),
                new JudgesType(),
                new PeerRelativeType());
    }
}

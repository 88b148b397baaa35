package vn.dvk.scoring.rule;

import com.google.common.collect.ImmutableList;
import vn.dvk.core.error.Message;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/**
 * {@code peer-relative {achieved, target, belowTarget, noTarget, atTarget?, allZero}} and {@code peer-relative {achieved,
 * allZero}}: points by comparison with the other dossiers of a cohort (cụm thi đua), more being better.
 *
 * <p>With a target, reaching it exactly gives {@code atTarget} (half of the maximum), and every leader, the one that exceeds
 * its own target by most per cent or those who tie, the maximum. Who exceeds it by less has the rest in proportion:
 * ½ + ½ × own per cent beyond ÷ the leader's. Without a target, everybody has the share of the most that anybody achieved.
 *
 * <p>Traps settled: what less than the target means must be stated, and so must no target (a target of zero, or with
 * {@code own-group} also one that does not apply) and that nobody achieved anything; silence is a problem. In their
 * {@code own-group}, those without a target are compared among themselves and lead nobody else. Where nobody exceeds a target,
 * nobody leads. Less than nothing achieved counts as nothing; a target below zero is invalid. Up to the target the points do
 * not depend on the peers, and are final at once.
 *
 * <p>Source: the emulation clusters of a provincial police force in Quảng Trị, in which what lies below the target counts in
 * proportion and those without a target are a group of their own.
 */
final class PeerRelativeType implements RuleType {
    private static final FactKind[] NUMBERS = {FactKind.COUNT, FactKind.DECIMAL, FactKind.MONEY};
    private static final String WITHOUT_TARGET = "no-target";

    @Override
    public Code id() {
        return Code.of("peer-relative");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        FactSlot achieved = setup.fact("achieved", NUMBERS);
        if (!setup.has("target")) {
            ZeroDenominator allZero = setup.choice("allZero", ZeroDenominator.class);
            CohortSlot all = setup.cohort("", ImmutableList.of(achieved), in -> TargetFigures.achieved(in, achieved));
            return new BestPeersRule(new BestPeers(setup.criterion(), achieved, all, allZero, setup.maximum()));
        }
        FactSlot target = setup.fact("target", NUMBERS);
        kinds(setup, achieved, target);
        TargetFigures figures = new TargetFigures(
                setup.criterion(),
                achieved,
                target,
                setup.choice("belowTarget", BelowTarget.class),
                setup.choice("noTarget", NoTarget.class));
        CohortSlot beyond = setup.cohort("", ImmutableList.of(), figures::beyond);
        TargetPeers with = new TargetPeers(figures, beyond, atTarget(setup), setup.maximum());
        if (figures.noTarget() != NoTarget.OWN_GROUP) {
            return new TargetPeersRule(figures, with, null);
        }
        ZeroDenominator allZero = setup.choice("allZero", ZeroDenominator.class);
        CohortSlot none = setup.cohort(WITHOUT_TARGET, ImmutableList.of(), figures::achievedWithout);
        BestPeers without = new BestPeers(setup.criterion(), achieved, none, allZero, setup.maximum());
        return new TargetPeersRule(figures, with, without);
    }

    private static Points atTarget(RuleSetup setup) {
        Points half = setup.maximum().dividedBy(2);
        Points stated = setup.optionalPoints("atTarget").orElse(half);
        if (setup.has("atTarget") && (stated.isNegative() || stated.compareTo(setup.maximum()) >= 0)) {
            setup.problem("atTarget", Settings.refused(RuleCodes.PEERS_AT_TARGET, stated));
            return half;
        }
        return stated;
    }

    private static void kinds(RuleSetup setup, FactSlot achieved, FactSlot target) {
        FactKind one = achieved.declaration().type().kind();
        FactKind other = target.declaration().type().kind();
        if ((one == FactKind.MONEY) != (other == FactKind.MONEY)) {
            setup.problem(
                    "target",
                    Message.of(RuleCodes.TARGET_KINDS)
                            .with("achieved", one.name())
                            .with("target", other.name()));
        }
    }
}

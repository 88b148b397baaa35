package vn.dvk.scoring.verify;

import java.util.Comparator;
import java.util.List;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.RuleSetup;
import vn.dvk.scoring.rule.RuleType;

/**
 * Drops the mark with the lowest share of its maximum and scores the others together, as schools do. Where maxima differ, a
 * better mark can cost points: the mark that is dropped in its place may be worth more.
 */
final class DropLowest implements RuleType {
    private record Item(FactSlot fact, Points maximum) {
        Points share(Inputs in) {
            return in.number(fact).dividedBy(maximum);
        }
    }

    @Override
    public Code id() {
        return Code.of("acme:drop-lowest");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        List<Item> items = setup.items("items", item -> new Item(item.fact("fact", FactKind.COUNT), item.points("of")));
        Points maximum = setup.maximum();
        return CompiledRule.computed(
                setup,
                Points.ZERO,
                maximum,
                items.stream().map(Item::fact).toList(),
                in -> score(items, in).times(maximum),
                "acme.drop-lowest");
    }

    private static Points score(List<Item> items, Inputs in) {
        Item lowest =
                items.stream().min(Comparator.comparing(item -> item.share(in))).orElseThrow();
        List<Item> kept = items.stream().filter(item -> !item.equals(lowest)).toList();
        Points reached =
                Points.sum(kept.stream().map(item -> in.number(item.fact())).toList());
        return reached.dividedBy(Points.sum(kept.stream().map(Item::maximum).toList()));
    }
}

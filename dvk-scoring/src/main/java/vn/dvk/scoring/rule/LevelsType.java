package vn.dvk.scoring.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** {@code levels {levels: [{code, title, points | shareOfMaximum}, …]}}: the assessor picks a named level. */
final class LevelsType implements RuleType {
    @Override
    public Code id() {
        return Code.of("levels");
    }

    @Override
    public int semanticsVersion() {
        return 1;
    }

    @Override
    public CompiledRule compile(RuleSetup setup) {
        Set<Code> codes = new HashSet<>();
        List<Level> levels = setup.items("levels", item -> {
            Code code = item.code("code");
            LocalizedText title = item.title("title");
            if (!codes.add(code)) {
                item.problem("code", Message.of(RuleCodes.LEVEL_TWICE).with("level", code.text()));
            }
            return new Level(code, title, item.pointsOrShare());
        });
        List<Level> known =
                levels.isEmpty() ? List.of(new Level(setup.criterion(), setup.title(), setup.maximum())) : levels;
        Level best = known.stream().max(Comparator.comparing(Level::points)).orElseThrow();
        Level worst = known.stream().min(Comparator.comparing(Level::points)).orElseThrow();
        return new LevelsRule(setup.mark(), known, worst, best, setup.maximum());
    }
}

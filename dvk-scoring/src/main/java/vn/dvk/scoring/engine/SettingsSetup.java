package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.CohortSlot;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.ConditionCases;
import vn.dvk.scoring.rule.Contribution;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.MarkSlot;
import vn.dvk.scoring.rule.RuleSetup;

/** Reads the settings of one rule, or of one item in a list of its settings. */
final class SettingsSetup implements RuleSetup {
    private static final String OTHERWISE = "otherwise";

    /** Only a node of the tree can be left out and the rest scaled up; a part of a rule cannot. */
    private static final List<NotApplicablePolicy> OF_PARTS = Arrays.stream(NotApplicablePolicy.values())
            .filter(policy -> !policy.leavesOut())
            .toList();

    private final RuleCompiler compiler;
    private final RulePlace place;
    private final String path;
    private final Setting.Tree settings;
    private final SettingText texts;
    private final Set<String> asked = new LinkedHashSet<>();

    SettingsSetup(RuleCompiler compiler, RulePlace place, Setting.Tree settings) {
        this(compiler, place, place.path(), settings);
        asked.add("type");
    }

    private SettingsSetup(RuleCompiler compiler, RulePlace place, String path, Setting.Tree settings) {
        this.compiler = compiler;
        this.place = place;
        this.path = path;
        this.settings = settings;
        this.texts = new SettingText(compiler::add);
    }

    @Override
    public Code criterion() {
        return place.criterion();
    }

    @Override
    public LocalizedText title() {
        return place.title();
    }

    @Override
    public Points maximum() {
        return place.maximum();
    }

    @Override
    public Setting.Tree settings() {
        return settings;
    }

    @Override
    public boolean has(String setting) {
        return find(setting).isPresent();
    }

    @Override
    public FactSlot fact(String setting, FactKind... kinds) {
        Optional<Code> key = required(setting).flatMap(found -> texts.code(found, at(setting)));
        return new FactSetting(compiler, at(setting)).slot(key, place.criterion(), kinds);
    }

    @Override
    public MarkSlot mark() {
        return compiler.mark(place.criterion());
    }

    @Override
    public MarkSlot mark(String setting) {
        Optional<Code> part = required(setting).flatMap(found -> texts.code(found, at(setting)));
        part.ifPresent(code -> {
            compiler.claim(code, at(setting));
            compiler.titles().name(code, settings);
        });
        return compiler.mark(part.orElse(place.criterion()));
    }

    @Override
    public CohortSlot cohort(
            String group, List<? extends InputSlot> reads, Function<Inputs, Contribution> contribution) {
        return compiler.cohort(place, group, reads, contribution);
    }

    @Override
    public Points points(String setting) {
        return required(setting)
                .flatMap(found -> texts.points(found, at(setting)))
                .orElse(Points.ZERO);
    }

    @Override
    public Optional<Points> optionalPoints(String setting) {
        return find(setting).flatMap(found -> texts.points(found, at(setting)));
    }

    @Override
    public Points pointsOrShare() {
        Optional<Setting> points = find("points");
        Optional<Setting> share = find("shareOfMaximum");
        if (points.isPresent() == share.isPresent()) {
            problem("", Message.of(SettingCodes.POINTS_OR_SHARE));
            return maximum();
        }
        return points.isPresent()
                ? texts.points(points.get(), at("points")).orElse(maximum())
                : share(share.orElseThrow());
    }

    @Override
    public String text(String setting) {
        return required(setting)
                .flatMap(found -> texts.text(found, at(setting)))
                .orElse("");
    }

    @Override
    public Code code(String setting) {
        return required(setting)
                .flatMap(found -> texts.code(found, at(setting)))
                .orElseGet(compiler::unnamed);
    }

    @Override
    public LocalizedText title(String setting) {
        return required(setting)
                .flatMap(found -> texts.title(found, at(setting)))
                .orElse(place.title());
    }

    @Override
    public Optional<Boolean> optionalFlag(String setting) {
        return find(setting).flatMap(found -> texts.flag(found, at(setting)));
    }

    @Override
    public <E extends Enum<E>> E choice(String setting, Class<E> type) {
        return choice(setting, List.of(type.getEnumConstants()));
    }

    private <E extends Enum<E>> E choice(String setting, List<E> constants) {
        List<String> names = constants.stream().map(SettingsSetup::name).toList();
        return required(setting)
                .flatMap(found -> texts.choice(found, at(setting), names))
                .map(name -> constants.get(names.indexOf(name)))
                .orElse(constants.get(0));
    }

    @Override
    public NotApplicablePolicy notApplicable(String setting) {
        return has(setting) ? choice(setting, OF_PARTS) : NotApplicablePolicy.NOT_ALLOWED;
    }

    @Override
    public CompiledCondition condition(String setting) {
        return condition(setting, false);
    }

    @Override
    public CompiledCondition rowCondition(String setting) {
        return condition(setting, true);
    }

    @Override
    public ConditionCases cases(List<CompiledCondition> conditions) {
        return BoundCases.of(conditions);
    }

    @Override
    public void checkRows(String setting, List<CompiledCondition> rows, boolean disjoint, boolean complete) {
        Optional<String> otherwise = settings().find(OTHERWISE).map(points -> at(OTHERWISE));
        compiler.rows(rows, disjoint, complete, otherwise, new RulePlace(criterion(), title(), maximum(), at(setting)));
    }

    @Override
    public <T> List<T> items(String setting, ItemReader<T> reader) {
        Optional<Setting> found = required(setting);
        if (found.isEmpty()) {
            return ImmutableList.of();
        }
        if (!(found.get() instanceof Setting.Sequence sequence)) {
            problem(setting, Message.of(SettingCodes.NOT_A_LIST));
            return ImmutableList.of();
        }
        if (sequence.items().isEmpty()) {
            problem(setting, Message.of(SettingCodes.EMPTY_LIST));
        }
        ImmutableList.Builder<T> read = ImmutableList.builder();
        for (int i = 0; i < sequence.items().size(); i++) {
            String itemPath = Pointer.child(at(setting), i);
            if (sequence.items().get(i) instanceof Setting.Tree tree) {
                SettingsSetup item = new SettingsSetup(compiler, place, itemPath, tree);
                read.add(reader.read(item));
                item.reportUnknown();
            } else {
                compiler.add(itemPath, Message.of(SettingCodes.NOT_AN_OBJECT));
            }
        }
        return read.build();
    }

    @Override
    public CompiledRule rule(String setting, Code part, LocalizedText title, Points maximum) {
        compiler.claim(part, at("code"));
        return required(setting)
                .map(found -> new PartRule(compiler, texts).compiled(found, part, title, maximum, at(setting)))
                .orElseGet(FaultyRule::new);
    }

    @Override
    public void problem(String setting, Message message) {
        compiler.add(setting.isEmpty() ? path : at(setting), message);
    }

    /** Reports the settings that nobody asked for. */
    void reportUnknown() {
        for (String name : settings.names()) {
            if (!asked.contains(name)) {
                problem(name, Message.of(SettingCodes.UNKNOWN_SETTING).with("setting", name));
            }
        }
    }

    private CompiledCondition condition(String setting, boolean mayAlwaysHold) {
        return required(setting)
                .map(found -> compiler.condition(found, mayAlwaysHold, at(setting)))
                .orElseGet(BoundCondition::never);
    }

    private Points share(Setting setting) {
        return texts.share(setting, at("shareOfMaximum"))
                .map(share -> share.times(maximum()))
                .orElse(maximum());
    }

    private Optional<Setting> find(String setting) {
        asked.add(setting);
        return settings.find(setting);
    }

    private Optional<Setting> required(String setting) {
        Optional<Setting> found = find(setting);
        if (found.isEmpty()) {
            problem("", Message.of(SettingCodes.MISSING_SETTING).with("setting", setting));
        }
        return found;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String at(String setting) {
        return Pointer.child(path, setting);
    }
}

package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.ConditionSettings;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.ScoringMessages;
import vn.dvk.scoring.rule.CohortSlot;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.rule.CompiledRule;
import vn.dvk.scoring.rule.Contribution;
import vn.dvk.scoring.rule.FactSlot;
import vn.dvk.scoring.rule.InputSlot;
import vn.dvk.scoring.rule.Inputs;
import vn.dvk.scoring.rule.MarkSlot;
import vn.dvk.scoring.rule.RuleType;
import vn.dvk.scoring.rule.RuleTypes;

/** Compiles the rules and conditions of one edition and collects all that is wrong with them; for use by one thread. */
final class RuleCompiler {
    private static final Code LEVELS = Code.of("levels");

    private final RuleTypes types;
    private final Problems problems;
    private final Map<FactKey, FactSlot> facts = new LinkedHashMap<>();
    private final Map<Code, MarkSlot> marks = new LinkedHashMap<>();
    private final Map<InputKey, PeerComparison> comparisons = new LinkedHashMap<>();
    private final Map<Code, AssessmentRole> markers = new LinkedHashMap<>();
    private final Map<Code, RuleType> used = new TreeMap<>();
    private final Set<Code> codes = new LinkedHashSet<>();
    private final Set<Code> markedByLevel = new LinkedHashSet<>();
    private final RowCheck rowCheck;
    private final MarkTitles titles = new MarkTitles();
    private int unnamed;

    /** When the criterion that is being compiled applies. */
    private ImmutableList<CompiledCondition> applying = ImmutableList.of();

    /** Who marks the criterion that is being compiled, if not the role that is scored. */
    private @Nullable AssessmentRole marker;

    /**
     * Starts with the declared facts; of a fact that is declared twice, the first declaration counts.
     *
     * @param problems where all faults are added
     */
    RuleCompiler(List<FactDeclaration> facts, RuleTypes types, Problems problems) {
        this.types = requireNonNull(types, "types");
        this.problems = requireNonNull(problems, "problems");
        for (FactDeclaration fact : facts) {
            this.facts.computeIfAbsent(fact.key(), key -> new FactSlot(this.facts.size(), fact));
        }
        this.rowCheck = new RowCheck(
                key -> requireNonNull(this.facts.get(key), "fact").declaration().type(), problems);
    }

    /**
     * Claims the code of a group, a criterion or a part: a code that is claimed twice is a fault.
     *
     * @param path the JSON pointer of the code
     */
    void claim(Code code, String path) {
        if (!codes.add(code)) {
            add(path, Message.of(SettingCodes.CODE_TWICE).with("code", code.text()));
        }
    }

    /**
     * Compiles the rule of a criterion.
     *
     * @param path the JSON pointer of the criterion
     * @param conditions when the criterion applies: its own condition and those of the groups above
     */
    CompiledRule compile(Criterion criterion, String path, List<CompiledCondition> conditions) {
        RuleDefinition rule = criterion.rule();
        RulePlace place =
                new RulePlace(criterion.code(), criterion.title(), criterion.maximum(), Pointer.child(path, "rule"));
        applying = ImmutableList.copyOf(conditions);
        marker = criterion.markedBy().orElse(null);
        CompiledRule compiled = compile(rule.type(), rule.settings(), place);
        marker = null;
        return compiled;
    }

    /**
     * Compiles a condition, which must hold in some case and fail in another.
     *
     * @param path the JSON pointer of the condition
     * @return the condition, or one that never holds if it has a fault
     */
    CompiledCondition condition(Condition condition, String path) {
        return condition(ConditionSettings.toSetting(condition), false, path);
    }

    /** Returns the codes claimed so far, in that order. */
    Set<Code> codes() {
        return ImmutableSet.copyOf(codes);
    }

    /** Returns the criteria and parts compiled so far whose mark is a level. */
    Set<Code> markedByLevel() {
        return ImmutableSet.copyOf(markedByLevel);
    }

    /** Returns the slots of those inputs that the edition has, in the order given. */
    List<InputSlot> slots(Set<InputKey> keys) {
        List<InputSlot> slots = new ArrayList<>();
        for (InputKey key : keys) {
            find(key).ifPresent(slots::add);
        }
        return slots;
    }

    /** Returns the slots of everything compiled so far. */
    InputLayout layout() {
        return new InputLayout(facts.values(), marks.values(), markers, comparisons.values());
    }

    /** Returns the semantics version of each rule type used so far, by id in alphabetical order. */
    Map<Code, Integer> semantics() {
        Map<Code, Integer> versions = new TreeMap<>();
        used.forEach((id, type) -> versions.put(id, type.semanticsVersion()));
        return versions;
    }

    /** Returns the words of dvk and of the rule types used so far. */
    MessageTable words() {
        MessageTable words = ScoringMessages.naming(
                facts.values().stream().map(FactSlot::declaration).toList(), titles.labels());
        for (RuleType type : used.values()) {
            Optional<MessageTable> own = type.words();
            words = own.isPresent() ? words.with(own.get()) : words;
        }
        return words;
    }

    CompiledRule compile(Code id, Setting.Tree settings, RulePlace place) {
        Optional<RuleType> type = types.find(id);
        if (type.isEmpty()) {
            add(
                    Pointer.child(place.path(), "type"),
                    Message.of(SettingCodes.UNKNOWN_TYPE).with("type", id.text()));
            return new FaultyRule();
        }
        used.put(id, type.get());
        titles.name(place.criterion(), place.title());
        if (id.equals(LEVELS)) {
            markedByLevel.add(place.criterion());
            titles.levels(place.criterion(), settings);
        }
        SettingsSetup setup = new SettingsSetup(this, place, settings);
        int before = problems.size();
        try {
            CompiledRule rule = requireNonNull(type.get().compile(setup), "compiled rule");
            setup.reportUnknown();
            boolean sound = problems.size() == before;
            if (sound || RangeCheck.isKnown(problems.list().subList(before, problems.size()))) {
                requireNonNull(rule.reads(), "reads");
                RangeCheck.check(rule, place, this);
            }
            return sound ? rule : new FaultyRule(rule.mayExceedMaximum());
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            add(
                    place.path(),
                    Message.of(SettingCodes.COMPILE_FAILED)
                            .with("type", id.text())
                            .with("criterion", place.criterion().text())
                            .with("cause", e.getClass().getSimpleName()));
            return new FaultyRule();
        }
    }

    CompiledCondition condition(Setting setting, boolean mayAlwaysHold, String path) {
        Optional<Condition> condition = ConditionSettings.parse(
                setting,
                path,
                key -> Optional.ofNullable(facts.get(key))
                        .map(slot -> slot.declaration().type()),
                problems);
        condition.ifPresent(sound -> rowCheck.live(sound, mayAlwaysHold, path));
        return condition.map(sound -> BoundCondition.of(sound, facts)).orElseGet(BoundCondition::never);
    }

    /** Checks the rows that have no fault already; whether they leave a case out is known only if none has one. */
    void rows(
            List<CompiledCondition> rows,
            boolean disjoint,
            boolean complete,
            Optional<String> otherwise,
            RulePlace place) {
        SoundRows sound = SoundRows.of(rows);
        if (!sound.isEmpty()) {
            boolean whole = sound.size() == rows.size();
            rowCheck.rows(sound, disjoint, complete && whole, otherwise.filter(path -> whole), place);
        }
    }

    /** Finds conditions that hold only where one before them does, too, as {@link RowCheck#covered}. */
    Map<Integer, List<Integer>> covered(List<Condition> conditions) {
        return rowCheck.covered(conditions);
    }

    /** Stands for a code with a fault, so that compiling goes on without taking it for another. */
    Code unnamed() {
        unnamed++;
        return Code.of("unnamed:" + unnamed);
    }

    Optional<FactSlot> fact(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** The titles of what is marked. */
    MarkTitles titles() {
        return titles;
    }

    MarkSlot mark(Code criterion) {
        if (marker != null) {
            markers.put(criterion, marker);
        }
        return marks.computeIfAbsent(criterion, code -> new MarkSlot(marks.size(), code));
    }

    /** Opens a comparison; one criterion has at most one of a group. */
    CohortSlot cohort(
            RulePlace place,
            String group,
            List<? extends InputSlot> reads,
            Function<Inputs, Contribution> contribution) {
        CohortSlot slot = new CohortSlot(comparisons.size(), place.criterion(), group);
        PeerComparison opened = new PeerComparison(
                slot, ImmutableList.copyOf(reads), requireNonNull(contribution, "contribution"), applying);
        if (comparisons.putIfAbsent(slot.key(), opened) != null) {
            add(
                    place.path(),
                    Message.of(SettingCodes.COHORT_TWICE)
                            .with("comparison", slot.key().toString()));
        }
        return slot;
    }

    private Optional<InputSlot> find(InputKey key) {
        if (key instanceof InputKey.OfFact fact) {
            return Optional.ofNullable(facts.get(fact.key()));
        }
        if (key instanceof InputKey.OfMark mark) {
            return Optional.ofNullable(marks.get(mark.criterion()));
        }
        return Optional.ofNullable(comparisons.get(key)).map(PeerComparison::slot);
    }

    void add(String path, Message message) {
        problems.add(path, message);
    }
}

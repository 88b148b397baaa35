package vn.dvk.scoring.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.error.Message;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Thiết lập quy tắc: the settings of one criterion's rule, read with their types and checked.
 *
 * <p>Nothing here throws for a fault in the definition: it is reported with its place, and a harmless value is returned
 * to go on with. Settings that nobody asked for are reported as unknown. Provided by dvk; for use by one thread, during
 * {@link RuleType#compile} only, except {@link #criterion()}, {@link #title()} and {@link #maximum()}.
 */
public interface RuleSetup {

    /** Returns the code of the criterion, or of the part, that the rule scores. */
    Code criterion();

    LocalizedText title();

    Points maximum();

    /** Returns all settings as written. */
    Setting.Tree settings();

    /** Returns whether the setting is written. */
    boolean has(String setting);

    /**
     * Returns the slot of the fact that the setting names.
     *
     * @param kinds the kinds allowed; none means any
     */
    FactSlot fact(String setting, FactKind... kinds);

    /** Returns the slot of the mark on the criterion. */
    MarkSlot mark();

    /**
     * Returns the slot of the mark on a part, whose code stands in the setting and must be unique in the edition.
     *
     * @param setting the name of the setting that holds the code
     */
    MarkSlot mark(String setting);

    /**
     * Returns the slot of a comparison with the other dossiers of a cohort, each of which contributes a fact of its own that
     * is a number.
     */
    default CohortSlot cohort(FactSlot fact) {
        return cohort("", List.of(fact), in -> Contribution.of(in.number(fact)));
    }

    /**
     * Returns the slot of a comparison among one group of the other dossiers of a cohort.
     *
     * @param group the name of the group, another one for each comparison of the criterion; {@code ""} for the whole cohort
     * @param reads the inputs from which a dossier contributes. Where one does not apply, the dossier takes no part; where
     *     one is missing or invalid, the comparison waits
     * @param contribution what a dossier contributes, from inputs that are all stated; must be pure
     */
    CohortSlot cohort(String group, List<? extends InputSlot> reads, Function<Inputs, Contribution> contribution);

    /** Returns the points in the setting: a number, or a text such as {@code "40/3"}. */
    Points points(String setting);

    /** Returns the points in the setting, if it is written. */
    Optional<Points> optionalPoints(String setting);

    /** Returns the points of {@code points}, or of {@code shareOfMaximum} as a share of the criterion's maximum. */
    Points pointsOrShare();

    /** Returns the text in the setting. */
    String text(String setting);

    /** Returns the code in the setting; one that nothing else has if it has a fault. */
    Code code(String setting);

    /** Returns the title in the setting: a text in Vietnamese, or {@code {vi, en}}. */
    LocalizedText title(String setting);

    /** Returns the flag in the setting, if it is written. */
    Optional<Boolean> optionalFlag(String setting);

    /**
     * Returns the constant whose name stands in the setting, written like {@code not-applicable}; the first one if none
     * does.
     */
    <E extends Enum<E>> E choice(String setting, Class<E> type);

    /** Returns the policy for not applicable in the setting; not allowed if it is not written. */
    NotApplicablePolicy notApplicable(String setting);

    /**
     * Returns the compiled condition in the setting; one that is never true if it has a fault. A condition that no value of
     * the declared facts, or every one, fulfils is a fault.
     */
    CompiledCondition condition(String setting);

    /**
     * Returns the compiled condition of one of several rows, which may always hold so that it can catch all other cases;
     * otherwise as {@link #condition}.
     */
    CompiledCondition rowCondition(String setting);

    /** Returns all that missing facts may make of those conditions together, for {@link CompiledRule#outlook}. */
    ConditionCases cases(List<CompiledCondition> conditions);

    /**
     * Checks rows of which the first that holds counts, for all values that the declared facts may have: a row that is never
     * reached is a fault, and so is a setting {@code otherwise} where the rows leave no case out. Up to 100,000 cases that the rows tell apart are looked at; beyond that nothing is reported, except
     * that rows that must be disjoint cannot be proved to be.
     *
     * @param setting the name of the list of rows
     * @param rows their conditions, in the order of the list
     * @param disjoint whether it is a fault if two rows hold in one case
     * @param complete whether it is a fault if rows over one fact leave a value out
     */
    void checkRows(String setting, List<CompiledCondition> rows, boolean disjoint, boolean complete);

    /** Returns the items of a list of objects, at least one, each read by the reader from a setup of its own. */
    <T> List<T> items(String setting, ItemReader<T> reader);

    /**
     * Compiles the rule in the setting for a part of this criterion. Marks on the part are given under its code, which
     * stands in the setting {@code code} and must be unique in the edition.
     */
    CompiledRule rule(String setting, Code part, LocalizedText title, Points maximum);

    /** Reports a fault of the setting of that name; {@code ""} for the rule as a whole. */
    void problem(String setting, Message message);

    /**
     * Reads one item of a list of settings.
     *
     * @param <T> what an item becomes
     */
    @FunctionalInterface
    interface ItemReader<T> {

        /** Reads the item. */
        T read(RuleSetup item);
    }
}

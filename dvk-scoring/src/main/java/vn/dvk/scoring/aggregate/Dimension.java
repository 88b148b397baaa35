package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.model.RegistrationKind;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Tiêu thức phân tổ: puts each record into a {@link Group}; into exactly one, so that the counts of the groups add up, unless
 * it says how a record of {@linkplain #several several groups} counts.
 *
 * <p>A record that belongs nowhere gets a visible row: {@link Group#UNASSIGNED}, or for units "district-wide", "several",
 * "unresolved" and "not stated". A dimension has a code, unique in a plan, and the heading of its column; a text that is no
 * {@link Code} throws {@link IllegalArgumentException}. Equality is by identity. Thread-safe if its fields are; serialisable if what they capture
 * is, with a directory of units shipped as the table of its units.
 *
 * <pre>{@code
 * Dimension<ModelRow> sector = Dimension.sector(catalog, ModelRow::sector);
 * Dimension<ModelRow> commune =
 *         Dimension.unitAt(LocalDate.of(2023, 12, 31), directory, AuthorityLevel.COMMUNE, ModelRow::owner);
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class Dimension<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Heading heading;
    private final Grouping<T> grouping;
    private final Membership membership;
    private final DimensionTrait trait;
    private final ImmutableList<Group> known;
    private final boolean showsEmpty;
    private final GroupOrder order;

    Dimension(
            Heading heading,
            Grouping<T> grouping,
            Membership membership,
            DimensionTrait trait,
            Collection<Group> known) {
        this(heading, grouping, membership, trait, ImmutableList.copyOf(known), false, GroupOrder.CATALOGUE);
    }

    private Dimension(
            Heading heading,
            Grouping<T> grouping,
            Membership membership,
            DimensionTrait trait,
            ImmutableList<Group> known,
            boolean showsEmpty,
            GroupOrder order) {
        this.heading = heading;
        this.grouping = grouping;
        this.membership = membership;
        this.trait = trait;
        this.known = known;
        this.showsEmpty = showsEmpty;
        this.order = order;
    }

    /**
     * A dimension by any function.
     *
     * @param group the group of a record
     */
    public static <T> Dimension<T> of(String code, LocalizedText title, Field<? super T, Group> group) {
        return of(code, title, group, found -> found);
    }

    /**
     * A dimension by a key, such as an enum, a code or a number of which the group is looked up once and not for each record.
     *
     * @param key the key of a record, with an equality of its own
     * @param group the group of a key
     * @param <K> the type of the keys
     */
    public static <T, K> Dimension<T> of(
            String code, LocalizedText title, Field<? super T, K> key, Field<? super K, Group> group) {
        return Dimensions.keyed(code, title, key, group);
    }

    /**
     * A dimension in which a record may have several groups; one without any is unassigned.
     *
     * @param sharing how a record counts that has several
     * @param groups the groups of a record, the primary one first
     */
    public static <T> Dimension<T> several(
            String code, LocalizedText title, Sharing sharing, Field<? super T, List<Group>> groups) {
        return Dimensions.several(code, title, sharing, groups);
    }

    /**
     * A dimension in which each record is divided among groups; one without any is unassigned. Shares that do not sum to
     * exactly 1 throw {@link IllegalArgumentException} when the record is read.
     *
     * @param shares the groups of a record with its shares in them
     */
    public static <T> Dimension<T> shared(String code, LocalizedText title, Field<? super T, List<GroupShare>> shares) {
        return Dimensions.shared(code, title, shares);
    }

    /**
     * By sector, as a catalogue names and orders them. A code that the catalogue does not have is unassigned.
     *
     * @param sector the code of the one sector under which a record is counted
     * @return the dimension {@code sector}
     */
    public static <T> Dimension<T> sector(SectorCatalog catalog, Field<? super T, Code> sector) {
        return SectorDimensions.local(catalog, sector);
    }

    /**
     * By sector, where a record may have several, as {@code EmulationModel.sectors()} gives them.
     *
     * @param sharing how a record of several sectors counts
     * @param codes the codes of the sectors of a record, the primary one first
     * @return the dimension {@code sector}
     */
    public static <T> Dimension<T> sectors(
            SectorCatalog catalog, Sharing sharing, Field<? super T, ? extends Collection<Code>> codes) {
        return SectorDimensions.several(catalog, sharing, codes);
    }

    /**
     * By the canonical sector that a catalogue maps a local one to, so that localities can be compared. A code that the
     * catalogue does not have is unassigned.
     *
     * @param sector the code of the one local sector under which a record is counted
     * @return the dimension {@code sector}
     */
    public static <T> Dimension<T> canonicalSector(SectorCatalog catalog, Field<? super T, Code> sector) {
        return SectorDimensions.canonical(catalog, sector);
    }

    /** By subject kind: collective, individual, household; the dimension {@code subject-kind}. */
    public static <T> Dimension<T> subjectKind(Field<? super T, SubjectKind> kind) {
        return KindDimensions.subject(kind);
    }

    /**
     * By subject kind, where a source may not state it; a record without one is unassigned. The dimension {@code subject-kind}.
     */
    public static <T> Dimension<T> subjectKindIfStated(Field<? super T, Optional<SubjectKind>> kind) {
        return KindDimensions.subjectIfStated(kind);
    }

    /** New or continued: whether a registration starts a model or carries one on; the dimension {@code registration}. */
    public static <T> Dimension<T> registration(Field<? super T, RegistrationKind> kind) {
        return KindDimensions.registration(kind);
    }

    /**
     * By level of authority, from the centre down; a level that a locality added stands behind. The dimension {@code level}.
     */
    public static <T> Dimension<T> level(Field<? super T, AuthorityLevel> level) {
        return KindDimensions.level(level);
    }

    /**
     * By band, best first. A sheet below every band, one that is not decided yet and one that is not classified have rows of
     * their own; a band of another edition is unassigned.
     *
     * @return the dimension {@code band}
     */
    public static <T> Dimension<T> band(Banding banding, Field<? super T, ScoreSheet> sheet) {
        return KindDimensions.band(banding, sheet);
    }

    /**
     * By what became of scoring: scored, not applicable, unscored, invalid, disqualified; the dimension {@code outcome}.
     */
    public static <T> Dimension<T> outcome(Field<? super T, ScoreSheet> sheet) {
        return KindDimensions.outcome(sheet);
    }

    /**
     * By the administrative unit of a level in which a unit lies on a day. A unit that has ended is followed through its
     * lineage. Records whose unit stands above the level, may lie in several units, cannot be resolved, is unknown to the
     * directory or is not stated have rows of their own behind the others.
     *
     * @param asOf the day for which units, their names and their hierarchy are taken
     * @param level the level, such as {@link AuthorityLevel#COMMUNE}
     * @param unit the unit of a record, if stated
     * @return the dimension {@code unit}
     */
    public static <T> Dimension<T> unitAt(
            LocalDate asOf, UnitDirectory directory, AuthorityLevel level, Field<? super T, Optional<UnitId>> unit) {
        return unitOrForceAt(asOf, directory, level, ImmutableSet.of(), unit);
    }

    /**
     * By owning unit as reports print it: the administrative units of a level, and beside them the vertical forces, such as
     * the police of a province next to its districts. A unit that stands under a force counts with the topmost one.
     *
     * @param asOf the day for which units, their names and their hierarchy are taken
     * @param level the level, such as {@link AuthorityLevel#DISTRICT}
     * @param beside the kinds of units that have rows of their own, such as {@link UnitKind#ARMED_FORCES}
     * @param unit the unit of a record, if stated
     * @return the dimension {@code unit}
     */
    public static <T> Dimension<T> unitOrForceAt(
            LocalDate asOf,
            UnitDirectory directory,
            AuthorityLevel level,
            Collection<UnitKind> beside,
            Field<? super T, Optional<UnitId>> unit) {
        return UnitDimensions.at(asOf, directory, level, ImmutableSet.copyOf(beside), unit);
    }

    /**
     * By the administrative unit of a level, in a view of units that change: as each record's own day had them, or re-based to one
     * day. The heading says which; records whose unit stands above the level, cannot be resolved, is not stated or cannot be
     * compared have rows of their own behind the others.
     *
     * <p>A record that has a place of its own, such as a village, is best read by it: what was divided is then no question. In an
     * {@linkplain RebasedView#estimatingBy(String) estimating} view a record may be divided among several rows, so that only
     * measures that add up are possible.
     *
     * @param level the level, such as {@link AuthorityLevel#COMMUNE}
     * @param unit the unit of a record, if stated
     * @param day the day of a record, such as that of its decision or the last one of its period
     * @return the dimension {@code unit}
     */
    public static <T> Dimension<T> unit(
            UnitView view,
            AuthorityLevel level,
            Field<? super T, Optional<UnitId>> unit,
            Field<? super T, LocalDate> day) {
        return unitOrForce(view, level, ImmutableSet.of(), unit, day);
    }

    /**
     * By owning unit in a view of units that change: the administrative units of a level, and beside them the vertical forces,
     * which are followed through their own lineage.
     *
     * @param level the level, such as {@link AuthorityLevel#PROVINCE}
     * @param beside the kinds of units that have rows of their own, such as {@link UnitKind#ARMED_FORCES}
     * @param unit the unit of a record, if stated
     * @param day the day of a record
     * @return the dimension {@code unit}
     */
    public static <T> Dimension<T> unitOrForce(
            UnitView view,
            AuthorityLevel level,
            Collection<UnitKind> beside,
            Field<? super T, Optional<UnitId>> unit,
            Field<? super T, LocalDate> day) {
        return UnitDimensions.in(new UnitPlaces(view, level, ImmutableSet.copyOf(beside)), unit, day);
    }

    /**
     * By the kind of a unit on a day: administrative, Party, Front, armed forces, school, and so on.
     *
     * @param unit the unit of a record, if stated
     * @return the dimension {@code unit-kind}
     */
    public static <T> Dimension<T> unitKind(
            LocalDate asOf, UnitDirectory directory, Field<? super T, Optional<UnitId>> unit) {
        return UnitDimensions.byKind(asOf, directory, unit);
    }

    /**
     * By period; periods of the same days are one group, with a code such as {@code 2021-01-01..2023-12-31}, in the order
     * of their first and then their last day. The dimension {@code period}.
     */
    public static <T> Dimension<T> period(Field<? super T, DateRange> period) {
        return TimeDimensions.period(period);
    }

    /** By year, such as 2023; the dimension {@code year}. */
    public static <T> Dimension<T> year(LongField<? super T> year) {
        return TimeDimensions.year(year);
    }

    /** By the quarter of a day, with a code such as {@code 2023-Q1}; the dimension {@code quarter}. */
    public static <T> Dimension<T> quarter(Field<? super T, LocalDate> day) {
        return TimeDimensions.quarter(day);
    }

    /** By the month of a day, with a code such as {@code 2023-01}; the dimension {@code month}. */
    public static <T> Dimension<T> month(Field<? super T, LocalDate> day) {
        return TimeDimensions.month(day);
    }

    /** Returns the code, unique in a plan. */
    public Code code() {
        return heading.code();
    }

    /** Returns the heading of the column. */
    public LocalizedText title() {
        return heading.title();
    }

    /**
     * Returns the groups that are known before any record is read, such as the sectors of a catalogue: immutable, in order,
     * empty for a dimension by any function.
     */
    public List<Group> known() {
        return known;
    }

    /** A group of this dimension, for reading a row of a table. */
    public Coordinate at(String group) {
        return new Coordinate(code(), Code.of(group));
    }

    /**
     * This dimension with another code and heading, for a plan that uses one kind of dimension twice. Behind the heading of units
     * their day or view stays, since no table by unit can be read without it.
     */
    public Dimension<T> named(String newCode, LocalizedText newTitle) {
        requireNonNull(newTitle, "newTitle");
        LocalizedText title = UnitDimensions.label(grouping)
                .map(label -> AggregateWords.followed(newTitle, label))
                .orElse(newTitle);
        Heading other = Heading.of(newCode, title);
        return new Dimension<>(other, grouping, membership, trait, known, showsEmpty, order);
    }

    /** Returns this dimension with a row for every {@linkplain #known() known} group, also where it has no record. */
    public Dimension<T> showingEmpty() {
        return new Dimension<>(heading, grouping, membership, trait, known, true, order);
    }

    /** Returns this dimension with its rows in another order; without it, {@link GroupOrder#CATALOGUE}. */
    public Dimension<T> orderedBy(GroupOrder newOrder) {
        requireNonNull(newOrder, "newOrder");
        return new Dimension<>(heading, grouping, membership, trait, known, showsEmpty, newOrder);
    }

    /** The view of units, if it has one. */
    Optional<UnitView> view() {
        return UnitDimensions.view(grouping);
    }

    Heading heading() {
        return heading;
    }

    Grouping<T> grouping() {
        return grouping;
    }

    Membership membership() {
        return membership;
    }

    /** Tells whether a record may have several groups. */
    boolean isSeveral() {
        return membership == Membership.IN_EACH || membership == Membership.IN_SHARES;
    }

    boolean isTime() {
        return trait == DimensionTrait.TIME || trait == DimensionTrait.PERIOD;
    }

    /** Tells whether groups are periods, which may overlap. */
    boolean isPeriod() {
        return trait == DimensionTrait.PERIOD;
    }

    /** Tells whether its records stand in the structure of units of another day than their own. */
    boolean isRebased() {
        return view().flatMap(UnitView::date).isPresent();
    }

    /** Tells whether a key may divide its records. */
    boolean isEstimating() {
        return view().flatMap(UnitView::key).isPresent();
    }

    /** Tells whether a report that has to be there has to be in some of its groups, and not in all. */
    boolean placesReports() {
        return trait == DimensionTrait.UNIT || isTime();
    }

    /** The groups in which a record of the last day of a due report's period would be. */
    List<Group> places(DueReport due) {
        return isTime() ? List.of(TimeDimensions.group(this, due.period())) : UnitDimensions.groups(grouping, due);
    }

    /** A link of the lineage that re-bases its records. */
    Optional<UsedLink> link(UnitId from, UnitId to, LocalDate effective) {
        return grouping instanceof PlacedGrouping<T> placed ? placed.link(from, to, effective) : Optional.empty();
    }

    GroupOrder order() {
        return order;
    }

    List<Group> shown() {
        return showsEmpty ? known : ImmutableList.of();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return "Dimension[" + code() + "]";
    }
}

package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.RegistrationKind;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.CanonicalSector;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Tiêu thức phân tổ: puts each record into a {@link Group}; into exactly one, so that the counts of the groups add up, unless
 * it says how a record of {@linkplain #several several groups} counts.
 *
 * <p>A record that belongs nowhere gets a visible row: {@link Group#UNASSIGNED}, or for units "district-wide", "several",
 * "unresolved" and "not stated". Equality is by identity. Thread-safe if its fields are; serialisable if what they capture
 * is, with a directory of units shipped as the table of its units.
 *
 * <pre>{@code
 * Dimension<ModelRow> sector = Dimension.sector(catalog, ModelRow::sector);
 * Dimension<ModelRow> commune =
 *         Dimension.unitAt(AuthorityLevel.COMMUNE, LocalDate.of(2023, 12, 31), directory, ModelRow::owner);
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class Dimension<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ImmutableList<Group> SUBJECT_KINDS = named(SubjectKind.values(), SubjectKind::label);

    private final Heading heading;
    private final Grouping<T> grouping;
    private final Membership membership;
    private final Trait trait;
    private final ImmutableList<Group> known;
    private final boolean showsEmpty;
    private final GroupOrder order;

    private Dimension(
            Heading heading, Grouping<T> grouping, Membership membership, Trait trait, Collection<Group> known) {
        this(heading, grouping, membership, trait, ImmutableList.copyOf(known), false, GroupOrder.CATALOGUE);
    }

    private Dimension(
            Heading heading,
            Grouping<T> grouping,
            Membership membership,
            Trait trait,
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
     * @param code the code, unique in a plan
     * @param title the heading of the column
     * @param group the group of a record
     * @param <T> the type of the records
     * @return the dimension
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T> Dimension<T> of(String code, LocalizedText title, Field<? super T, Group> group) {
        return of(code, title, group, found -> found);
    }

    /**
     * A dimension by a key, such as an enum, a code or a number of which the group is looked up once and not for each record.
     *
     * @param code the code, unique in a plan
     * @param title the heading of the column
     * @param key the key of a record, with an equality of its own
     * @param group the group of a key
     * @param <T> the type of the records
     * @param <K> the type of the keys
     * @return the dimension
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T, K> Dimension<T> of(
            String code, LocalizedText title, Field<? super T, K> key, Field<? super K, Group> group) {
        requireNonNull(title, "title");
        requireNonNull(key, "key");
        return keyed(Heading.of(code, title), Trait.PLAIN, List.of(), key, requireNonNull(group, "group"));
    }

    /**
     * A dimension in which a record may have several groups; one without any is unassigned.
     *
     * @param code the code, unique in a plan
     * @param title the heading of the column
     * @param sharing how a record counts that has several
     * @param groups the groups of a record, the primary one first
     * @param <T> the type of the records
     * @return the dimension
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T> Dimension<T> several(
            String code, LocalizedText title, Sharing sharing, Field<? super T, List<Group>> groups) {
        requireNonNull(title, "title");
        requireNonNull(groups, "groups");
        return several(Heading.of(code, title), sharing, List.of(), groups);
    }

    /**
     * A dimension in which each record is divided among groups; one without any is unassigned. Shares that do not sum to
     * exactly 1 throw {@link IllegalArgumentException} when the record is read.
     *
     * @param code the code, unique in a plan
     * @param title the heading of the column
     * @param shares the groups of a record with its shares in them
     * @param <T> the type of the records
     * @return the dimension
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T> Dimension<T> shared(String code, LocalizedText title, Field<? super T, List<GroupShare>> shares) {
        requireNonNull(title, "title");
        requireNonNull(shares, "shares");
        return new Dimension<>(
                Heading.of(code, title),
                new SeveralGrouping<>(shares, true),
                Membership.IN_SHARES,
                Trait.PLAIN,
                List.of());
    }

    /**
     * By sector, as a catalogue names and orders them. A code that the catalogue does not have is unassigned.
     *
     * @param catalog the catalogue
     * @param sector the code of the one sector under which a record is counted
     * @param <T> the type of the records
     * @return the dimension {@code sector}
     */
    public static <T> Dimension<T> sector(SectorCatalog catalog, Field<? super T, Code> sector) {
        requireNonNull(sector, "sector");
        return catalogued("sector", AggregateCodes.DIMENSION_SECTOR, SectorGroups.of(catalog), sector);
    }

    /**
     * By sector, where a record may have several, as {@code EmulationModel.sectors()} gives them.
     *
     * @param catalog the catalogue
     * @param sharing how a record of several sectors counts
     * @param codes the codes of the sectors of a record, the primary one first
     * @param <T> the type of the records
     * @return the dimension {@code sector}
     */
    public static <T> Dimension<T> sectors(
            SectorCatalog catalog, Sharing sharing, Field<? super T, ? extends Collection<Code>> codes) {
        requireNonNull(codes, "codes");
        ImmutableList<Group> groups = SectorGroups.of(catalog);
        GroupCatalog byCode = new GroupCatalog(groups);
        return several(
                Heading.of("sector", AggregateCodes.DIMENSION_SECTOR),
                sharing,
                groups,
                row -> codes.apply(row).stream().map(byCode).toList());
    }

    /**
     * By the canonical sector that a catalogue maps a local one to, so that localities can be compared. A code that the
     * catalogue does not have is unassigned.
     *
     * @param catalog the catalogue
     * @param sector the code of the one local sector under which a record is counted
     * @param <T> the type of the records
     * @return the dimension {@code sector}
     */
    public static <T> Dimension<T> canonicalSector(SectorCatalog catalog, Field<? super T, Code> sector) {
        requireNonNull(sector, "sector");
        return keyed(
                Heading.of("sector", AggregateCodes.DIMENSION_SECTOR),
                Trait.PLAIN,
                named(CanonicalSector.values(), CanonicalSector::label),
                sector,
                SectorGroups.canonical(catalog));
    }

    /**
     * By subject kind: collective, individual, household.
     *
     * @param kind the kind of a record
     * @param <T> the type of the records
     * @return the dimension {@code subject-kind}
     */
    public static <T> Dimension<T> subjectKind(Field<? super T, SubjectKind> kind) {
        return byEnum("subject-kind", AggregateCodes.DIMENSION_SUBJECT_KIND, SUBJECT_KINDS, kind);
    }

    /**
     * By subject kind, where a source may not state it; a record without one is unassigned.
     *
     * @param kind the kind of a record, if stated
     * @param <T> the type of the records
     * @return the dimension {@code subject-kind}
     */
    public static <T> Dimension<T> subjectKindIfStated(Field<? super T, Optional<SubjectKind>> kind) {
        requireNonNull(kind, "kind");
        GroupCatalog catalog = new GroupCatalog(SUBJECT_KINDS);
        return keyed(
                Heading.of("subject-kind", AggregateCodes.DIMENSION_SUBJECT_KIND),
                Trait.PLAIN,
                SUBJECT_KINDS,
                kind,
                found -> found.map(stated -> catalog.apply(Code.of(stated.name())))
                        .orElse(Group.UNASSIGNED));
    }

    /**
     * New or continued: whether a registration starts a model or carries one on.
     *
     * @param kind the kind of a record
     * @param <T> the type of the records
     * @return the dimension {@code registration}
     */
    public static <T> Dimension<T> registration(Field<? super T, RegistrationKind> kind) {
        return byEnum(
                "registration",
                AggregateCodes.DIMENSION_REGISTRATION,
                named(RegistrationKind.values(), RegistrationKind::label),
                kind);
    }

    /**
     * By level of authority, from the centre down; a level that a locality added stands behind.
     *
     * @param level the level of a record
     * @param <T> the type of the records
     * @return the dimension {@code level}
     */
    public static <T> Dimension<T> level(Field<? super T, AuthorityLevel> level) {
        return keyed(
                Heading.of("level", AggregateCodes.DIMENSION_LEVEL),
                Trait.PLAIN,
                LevelGroups.known(),
                requireNonNull(level, "level"),
                LevelGroups::of);
    }

    /**
     * By band, best first. A sheet below every band, one that is not decided yet and one that is not classified have rows of
     * their own; a band of another edition is unassigned.
     *
     * @param banding the bands
     * @param sheet the sheet of a record
     * @param <T> the type of the records
     * @return the dimension {@code band}
     */
    public static <T> Dimension<T> band(Banding banding, Field<? super T, ScoreSheet> sheet) {
        ImmutableList<Group> groups = BandGroups.of(banding.bands());
        requireNonNull(sheet, "sheet");
        return catalogued(
                "band",
                AggregateCodes.DIMENSION_BAND,
                groups,
                row -> BandGroups.of(sheet.apply(row).band()));
    }

    /**
     * By what became of scoring: scored, not applicable, unscored, invalid, disqualified.
     *
     * @param sheet the sheet of a record
     * @param <T> the type of the records
     * @return the dimension {@code outcome}
     */
    public static <T> Dimension<T> outcome(Field<? super T, ScoreSheet> sheet) {
        requireNonNull(sheet, "sheet");
        return byEnum(
                "outcome",
                AggregateCodes.DIMENSION_OUTCOME,
                named(OutcomeKind.values(), OutcomeKind::label),
                row -> sheet.apply(row).kind());
    }

    /**
     * By the administrative unit of a level in which a unit lies on a day. A unit that has ended is followed through its
     * lineage. Records whose unit stands above the level, may lie in several units, cannot be resolved, is unknown to the
     * directory or is not stated have rows of their own behind the others.
     *
     * @param level the level, such as {@link AuthorityLevel#COMMUNE}
     * @param asOf the day for which units, their names and their hierarchy are taken
     * @param directory the units
     * @param unit the unit of a record, if stated
     * @param <T> the type of the records
     * @return the dimension {@code unit}
     */
    public static <T> Dimension<T> unitAt(
            AuthorityLevel level, LocalDate asOf, UnitDirectory directory, Field<? super T, Optional<UnitId>> unit) {
        return unitOrForceAt(level, ImmutableSet.of(), asOf, directory, unit);
    }

    /**
     * By owning unit as reports print it: the administrative units of a level, and beside them the vertical forces, such as
     * the police of a province next to its districts. A unit that stands under a force counts with the topmost one.
     *
     * @param level the level, such as {@link AuthorityLevel#DISTRICT}
     * @param beside the kinds of units that have rows of their own, such as {@link UnitKind#ARMED_FORCES}
     * @param asOf the day for which units, their names and their hierarchy are taken
     * @param directory the units
     * @param unit the unit of a record, if stated
     * @param <T> the type of the records
     * @return the dimension {@code unit}
     */
    public static <T> Dimension<T> unitOrForceAt(
            AuthorityLevel level,
            Collection<UnitKind> beside,
            LocalDate asOf,
            UnitDirectory directory,
            Field<? super T, Optional<UnitId>> unit) {
        PlaceGroups places = new PlaceGroups(level, ImmutableSet.copyOf(beside), asOf, directory);
        requireNonNull(unit, "unit");
        return keyed(Heading.of("unit", places.title()), Trait.UNIT, List.of(), unit, places);
    }

    /**
     * By the kind of a unit on a day: administrative, Party, Front, armed forces, school, and so on.
     *
     * @param asOf the day
     * @param directory the units
     * @param unit the unit of a record, if stated
     * @param <T> the type of the records
     * @return the dimension {@code unit-kind}
     */
    public static <T> Dimension<T> unitKind(
            LocalDate asOf, UnitDirectory directory, Field<? super T, Optional<UnitId>> unit) {
        UnitKindGroups kinds = new UnitKindGroups(directory, asOf);
        LocalizedText title = kinds.title(AggregateWords.both(AggregateCodes.DIMENSION_UNIT_KIND));
        requireNonNull(unit, "unit");
        return keyed(Heading.of("unit-kind", title), Trait.UNIT, UnitKindGroups.known(), unit, kinds);
    }

    /**
     * By period; periods of the same days are one group, with a code such as {@code 2021-01-01..2023-12-31}, in the order
     * of their first and then their last day.
     *
     * @param period the period of a record
     * @param <T> the type of the records
     * @return the dimension {@code period}
     */
    public static <T> Dimension<T> period(Field<? super T, DateRange> period) {
        requireNonNull(period, "period");
        Heading heading = Heading.of("period", AggregateCodes.DIMENSION_PERIOD);
        return keyed(heading, Trait.PERIOD, List.of(), period, PeriodGroups::of);
    }

    /**
     * By year.
     *
     * @param year the year of a record, such as 2023
     * @param <T> the type of the records
     * @return the dimension {@code year}
     */
    public static <T> Dimension<T> year(LongField<? super T> year) {
        requireNonNull(year, "year");
        return numbered("year", AggregateCodes.DIMENSION_YEAR, year, TimeGroups::year);
    }

    /**
     * By quarter, with a code such as {@code 2023-Q1}.
     *
     * @param day the day of a record
     * @param <T> the type of the records
     * @return the dimension {@code quarter}
     */
    public static <T> Dimension<T> quarter(Field<? super T, LocalDate> day) {
        requireNonNull(day, "day");
        return numbered(
                "quarter",
                AggregateCodes.DIMENSION_QUARTER,
                row -> TimeGroups.quarterOf(day.apply(row)),
                TimeGroups::quarter);
    }

    /**
     * By month, with a code such as {@code 2023-01}.
     *
     * @param day the day of a record
     * @param <T> the type of the records
     * @return the dimension {@code month}
     */
    public static <T> Dimension<T> month(Field<? super T, LocalDate> day) {
        requireNonNull(day, "day");
        return numbered(
                "month", AggregateCodes.DIMENSION_MONTH, row -> TimeGroups.monthOf(day.apply(row)), TimeGroups::month);
    }

    /**
     * The code.
     *
     * @return the code, unique in a plan
     */
    public Code code() {
        return heading.code();
    }

    /**
     * The heading of the column.
     *
     * @return the title
     */
    public LocalizedText title() {
        return heading.title();
    }

    /**
     * The groups that are known before any record is read, such as the sectors of a catalogue.
     *
     * @return the groups, immutable, in order; empty for a dimension by any function
     */
    public List<Group> known() {
        return known;
    }

    /**
     * A group of this dimension, for reading a row of a table.
     *
     * @param group the code of the group
     * @return the coordinate
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public Coordinate at(String group) {
        return new Coordinate(code(), Code.of(group));
    }

    /**
     * This dimension with another code and heading, for a plan that uses one kind of dimension twice.
     *
     * @param newCode the code
     * @param newTitle the heading
     * @return a new dimension
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public Dimension<T> named(String newCode, LocalizedText newTitle) {
        Heading other = Heading.of(newCode, requireNonNull(newTitle, "newTitle"));
        return new Dimension<>(other, grouping, membership, trait, known, showsEmpty, order);
    }

    /**
     * This dimension with a row for every {@linkplain #known() known} group, also where it has no record.
     *
     * @return a new dimension
     */
    public Dimension<T> showingEmpty() {
        return new Dimension<>(heading, grouping, membership, trait, known, true, order);
    }

    /**
     * This dimension with its rows in another order; without it, {@link GroupOrder#CATALOGUE}.
     *
     * @param newOrder the order
     * @return a new dimension
     */
    public Dimension<T> orderedBy(GroupOrder newOrder) {
        requireNonNull(newOrder, "newOrder");
        return new Dimension<>(heading, grouping, membership, trait, known, showsEmpty, newOrder);
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
        return trait == Trait.TIME || trait == Trait.PERIOD;
    }

    /** Tells whether groups are periods, which may overlap. */
    boolean isPeriod() {
        return trait == Trait.PERIOD;
    }

    /** The group in which a record of a unit would be; none where the dimension is not about units. */
    // A dimension of units is made with units as keys.
    @SuppressWarnings("unchecked")
    Optional<Group> group(UnitId unit) {
        return trait == Trait.UNIT && grouping instanceof Grouping.Keyed<T, ?> keyed
                ? Optional.of(
                        ((Grouping.Keyed<T, Optional<UnitId>>) keyed).group().apply(Optional.of(unit)))
                : Optional.empty();
    }

    /** What a reader must know of a dimension in which a record may have several groups. */
    Optional<LocalizedText> note() {
        return switch (membership) {
            case ONE -> Optional.empty();
            case PRIMARY -> Optional.of(AggregateWords.note(title(), AggregateCodes.NOTE_PRIMARY_ONLY));
            case IN_EACH -> Optional.of(AggregateWords.note(title(), AggregateCodes.NOTE_IN_EACH));
            case IN_SHARES -> Optional.of(AggregateWords.note(title(), AggregateCodes.NOTE_IN_SHARES));
        };
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

    private static <T, K> Dimension<T> keyed(
            Heading heading,
            Trait trait,
            Collection<Group> known,
            Field<? super T, K> key,
            Field<? super K, Group> group) {
        return new Dimension<>(heading, new Grouping.Keyed<T, K>(key, group), Membership.ONE, trait, known);
    }

    private static <T> Dimension<T> numbered(
            String code, String key, LongField<? super T> number, Field<Long, Group> group) {
        Grouping<T> grouping = new Grouping.ByNumber<>(number, group);
        return new Dimension<>(Heading.of(code, key), grouping, Membership.ONE, Trait.TIME, List.of());
    }

    static <T> Dimension<T> several(
            Heading heading, Sharing sharing, List<Group> known, Field<? super T, List<Group>> groups) {
        return switch (requireNonNull(sharing, "sharing")) {
            case PRIMARY_ONLY ->
                new Dimension<>(
                        heading,
                        new Grouping.Keyed<T, Group>(
                                row -> groups.apply(row).stream().findFirst().orElse(Group.UNASSIGNED), found -> found),
                        Membership.PRIMARY,
                        Trait.PLAIN,
                        known);
            case IN_EACH ->
                new Dimension<>(heading, SeveralGrouping.<T>inEach(groups), Membership.IN_EACH, Trait.PLAIN, known);
            case IN_SHARES ->
                new Dimension<>(
                        heading, SeveralGrouping.<T>inEqualShares(groups), Membership.IN_SHARES, Trait.PLAIN, known);
        };
    }

    private static <T> Dimension<T> catalogued(
            String code, String key, List<Group> groups, Field<? super T, Code> group) {
        return keyed(Heading.of(code, key), Trait.PLAIN, groups, group, new GroupCatalog(groups));
    }

    private static <T, E extends Enum<E>> Dimension<T> byEnum(
            String code, String key, List<Group> groups, Field<? super T, E> value) {
        requireNonNull(value, "value");
        GroupCatalog catalog = new GroupCatalog(groups);
        return keyed(Heading.of(code, key), Trait.PLAIN, groups, value, found -> catalog.apply(Code.of(found.name())));
    }

    /** The values of an enum as groups, in their order. */
    private static <E extends Enum<E>> ImmutableList<Group> named(E[] values, BiFunction<E, Language, String> label) {
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        for (int i = 0; i < values.length; i++) {
            E value = values[i];
            LocalizedText title = LocalizedText.of(label.apply(value, Language.VI), label.apply(value, Language.EN));
            groups.add(new Group(Code.of(value.name()), title, i));
        }
        return groups.build();
    }

    /** In how many groups a record is. */
    enum Membership {
        ONE,
        PRIMARY,
        IN_EACH,
        IN_SHARES
    }

    /** What a dimension is about, where it matters for what may be combined over it. */
    private enum Trait {
        PLAIN,
        TIME,
        PERIOD,
        UNIT
    }
}

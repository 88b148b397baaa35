package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.CanonicalSector;
import vn.dvk.core.movement.Sector;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

/**
 * Tiêu thức phân tổ: puts each record into exactly one {@link Group}, so that the counts of the groups add up.
 *
 * <p>A record that belongs nowhere gets a visible row: {@link Group#UNASSIGNED}, or for units "district-wide", "several",
 * "unresolved" and "not stated". Equality is by identity. Thread-safe if its function is, which must give the same group for
 * the same record each time.
 *
 * <pre>{@code
 * Dimension<ModelRow> sector = Dimension.sector(catalog, ModelRow::sector);
 * Dimension<ModelRow> commune =
 *         Dimension.unitAt(AuthorityLevel.COMMUNE, LocalDate.of(2023, 12, 31), directory, ModelRow::owner);
 * }</pre>
 *
 * @param <T> the type of the records
 */
public final class Dimension<T> {

    private final Code code;
    private final LocalizedText title;
    private final Function<? super T, Group> grouping;
    private final ImmutableList<Group> known;
    private final boolean showsEmpty;

    private Dimension(
            Code code,
            LocalizedText title,
            Function<? super T, Group> grouping,
            ImmutableList<Group> known,
            boolean showsEmpty) {
        this.code = code;
        this.title = title;
        this.grouping = grouping;
        this.known = known;
        this.showsEmpty = showsEmpty;
    }

    /**
     * A dimension by any function.
     *
     * @param code the code, unique in a plan
     * @param title the heading of the column
     * @param grouping the group of a record
     * @param <T> the type of the records
     * @return the dimension
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static <T> Dimension<T> of(String code, LocalizedText title, Function<? super T, Group> grouping) {
        requireNonNull(title, "title");
        return new Dimension<>(Code.of(code), title, requireNonNull(grouping, "grouping"), ImmutableList.of(), false);
    }

    /**
     * By sector, as a catalogue names and orders them. A code that the catalogue does not have is unassigned.
     *
     * @param catalog the catalogue
     * @param sector the code of the one sector under which a record is counted
     * @param <T> the type of the records
     * @return the dimension {@code sector}
     */
    public static <T> Dimension<T> sector(SectorCatalog catalog, Function<? super T, Code> sector) {
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        for (Sector found : catalog.sectors()) {
            groups.add(new Group(found.code(), found.title(), catalog.sectors().indexOf(found)));
        }
        return catalogued("sector", AggregateCodes.DIMENSION_SECTOR, groups.build(), requireNonNull(sector, "sector"));
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
    public static <T> Dimension<T> canonicalSector(SectorCatalog catalog, Function<? super T, Code> sector) {
        requireNonNull(catalog, "catalog");
        requireNonNull(sector, "sector");
        ImmutableList<Group> groups = named(Arrays.asList(CanonicalSector.values()), CanonicalSector::label);
        Code none = Group.UNASSIGNED.code();
        return catalogued(
                "sector",
                AggregateCodes.DIMENSION_SECTOR,
                groups,
                row -> catalog.find(sector.apply(row))
                        .map(found -> Code.of(found.canonical().name()))
                        .orElse(none));
    }

    /**
     * By subject kind: collective, individual, household.
     *
     * @param kind the kind of a record
     * @param <T> the type of the records
     * @return the dimension {@code subject-kind}
     */
    public static <T> Dimension<T> subjectKind(Function<? super T, SubjectKind> kind) {
        requireNonNull(kind, "kind");
        return subjectKindIfStated(row -> Optional.of(kind.apply(row)));
    }

    /**
     * By subject kind, where a source may not state it; a record without one is unassigned.
     *
     * @param kind the kind of a record, if stated
     * @param <T> the type of the records
     * @return the dimension {@code subject-kind}
     */
    public static <T> Dimension<T> subjectKindIfStated(Function<? super T, Optional<SubjectKind>> kind) {
        requireNonNull(kind, "kind");
        ImmutableList<Group> groups = named(Arrays.asList(SubjectKind.values()), SubjectKind::label);
        Code none = Group.UNASSIGNED.code();
        return catalogued(
                "subject-kind",
                AggregateCodes.DIMENSION_SUBJECT_KIND,
                groups,
                row -> kind.apply(row).map(found -> Code.of(found.name())).orElse(none));
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
            AuthorityLevel level, LocalDate asOf, UnitDirectory directory, Function<? super T, Optional<UnitId>> unit) {
        PlaceGroups places = new PlaceGroups(level, asOf, directory);
        requireNonNull(unit, "unit");
        return of("unit", places.title(), row -> places.of(unit.apply(row)));
    }

    /**
     * By period; periods of the same days are one group, with a code such as {@code 2021-01-01..2023-12-31}, in the order
     * of their first and then their last day.
     *
     * @param period the period of a record
     * @param <T> the type of the records
     * @return the dimension {@code period}
     */
    public static <T> Dimension<T> period(Function<? super T, DateRange> period) {
        requireNonNull(period, "period");
        return of(
                "period",
                AggregateWords.both(AggregateCodes.DIMENSION_PERIOD),
                row -> PeriodGroups.of(period.apply(row)));
    }

    /**
     * The code.
     *
     * @return the code, unique in a plan
     */
    public Code code() {
        return code;
    }

    /**
     * The heading of the column.
     *
     * @return the title
     */
    public LocalizedText title() {
        return title;
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
     * This dimension with another code and heading, for a plan that uses one kind of dimension twice.
     *
     * @param newCode the code
     * @param newTitle the heading
     * @return a new dimension
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public Dimension<T> named(String newCode, LocalizedText newTitle) {
        return new Dimension<>(Code.of(newCode), requireNonNull(newTitle, "newTitle"), grouping, known, showsEmpty);
    }

    /**
     * This dimension with a row for every {@linkplain #known() known} group, also where it has no record.
     *
     * @return a new dimension
     */
    public Dimension<T> showingEmpty() {
        return new Dimension<>(code, title, grouping, known, true);
    }

    Group group(T row) {
        return requireNonNull(grouping.apply(row), "group");
    }

    List<Group> shown() {
        return showsEmpty ? known : ImmutableList.of();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return "Dimension[" + code + "]";
    }

    private static <T> Dimension<T> catalogued(
            String code, String key, ImmutableList<Group> groups, Function<? super T, Code> grouping) {
        GroupCatalog catalog = new GroupCatalog(groups);
        return new Dimension<>(
                Code.of(code), AggregateWords.both(key), row -> catalog.find(grouping.apply(row)), groups, false);
    }

    /** The values of an enum as groups, in their order. */
    private static <E extends Enum<E>> ImmutableList<Group> named(
            List<E> values, BiFunction<E, Language, String> label) {
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        for (E value : values) {
            LocalizedText title = LocalizedText.of(label.apply(value, Language.VI), label.apply(value, Language.EN));
            groups.add(new Group(Code.of(value.name()), title, values.indexOf(value)));
        }
        return groups.build();
    }
}

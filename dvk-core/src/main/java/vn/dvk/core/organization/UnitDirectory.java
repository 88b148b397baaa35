package vn.dvk.core.organization;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.RefusedException;
import vn.dvk.core.organization.UnitIndexes.SchemeCode;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.VietnameseText;

/**
 * Danh mục đơn vị: units with their dated versions and their lineage, asked as of a date.
 *
 * <p>Every question about time takes the day as an argument, {@code asOf}. Three questions must not be mixed up: which unit <em>bears</em>
 * a code or name on a day ({@link #byCode}, {@link #byName}), what <em>has become</em> of a unit by a day ({@link #resolve}),
 * and in which unit of a level it <em>lies</em> on a day ({@link #placeAt}). Lists of units stand in the order of their
 * identifiers. Two directories are equal when they hold the same units and links, whatever the order in which these were
 * given. A look-up by an identifier that the directory does not have throws {@link RefusedException}; only {@link #find} gives
 * an empty result.
 *
 * <pre>{@code
 * UnitId owner = UnitId.of("khoi-dan-van-dang-uy-xa-hoa-trach");
 * directory.placeAt(owner, AuthorityLevel.COMMUNE, LocalDate.of(2023, 12, 31));   // xa-hoa-trach
 * directory.placeAt(owner, AuthorityLevel.COMMUNE, LocalDate.of(2025, 7, 1));     // xa-hoan-lao
 * }</pre>
 *
 * <p>Immutable and thread-safe. Indexes are built once; a look-up costs as much as it returns, not as much as there are
 * units.
 */
public final class UnitDirectory {
    private final ImmutableMap<UnitId, Unit> units;
    private final ImmutableList<LineageLink> links;
    private final UnitIndexes indexes;
    private final Lineage lineage;

    private UnitDirectory(DirectoryDraft draft) {
        units = draft.units.stream()
                .sorted(comparing(Unit::id))
                .collect(ImmutableMap.toImmutableMap(Unit::id, unit -> unit));
        links = ImmutableList.sortedCopyOf(LineageLink.ORDER, draft.links);
        indexes = new UnitIndexes(units.values());
        lineage = new Lineage(units, links);
    }

    /**
     * A directory of consistent units and links.
     *
     * @param units the units; their position is the index in problems: {@code /units/3/versions/0/parent}
     * @param links the links; their position is the index in problems: {@code /lineage/2/from}
     * @throws vn.dvk.core.error.InvalidDefinitionException with all problems at once: identifiers given twice; versions
     *     that overlap or stand out of order; parents, places and link ends that are missing or not in existence then;
     *     circles; a code that means two units on one day; links whose day or extent contradicts their units
     */
    public static UnitDirectory of(Collection<Unit> units, Collection<LineageLink> links) {
        DirectoryDraft draft = new DirectoryDraft(requireNonNull(units, "units"), requireNonNull(links, "links"));
        draft.check();
        return new UnitDirectory(draft);
    }

    /** Returns all units, by identifier, immutable. */
    public List<Unit> units() {
        return units.values().asList();
    }

    /** Returns all links, in {@link LineageLink#ORDER}, immutable. */
    public List<LineageLink> links() {
        return links;
    }

    /** Returns the unit with an identifier, if the directory has it. */
    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(requireNonNull(id, "id")));
    }

    /** Returns the unit with an identifier that must be known. */
    public Unit unit(UnitId id) {
        return find(id).orElseThrow(() -> new RefusedException(UnitReasons.unknown(id)));
    }

    /** Returns the version of a unit that holds on a day, if the unit exists then. */
    public Optional<UnitVersion> version(UnitId id, LocalDate asOf) {
        return unit(id).version(asOf);
    }

    /**
     * The unit that a code means on a day: at most one, as {@link #of} checks.
     *
     * @param scheme the scheme, such as {@link OfficialKey#NATIONAL}
     * @param code the code, leading zeros included
     * @return the unit, or no unit if the code means none then
     */
    public List<Unit> byCode(Code scheme, Code code, LocalDate asOf) {
        SchemeCode key = new SchemeCode(requireNonNull(scheme, "scheme"), requireNonNull(code, "code"));
        return indexes.byCode.find(key, requireNonNull(asOf, "asOf"));
    }

    /**
     * The units that bear a name on a day. Names repeat, so several are normal; none of them is preferred.
     *
     * @param name the whole Vietnamese name; case, the place of the tone mark (hòa, hoà) and punctuation do not matter,
     *     diacritics do (Đồng, Đông)
     */
    public List<Unit> byName(String name, LocalDate asOf) {
        return indexes.byName.find(
                VietnameseText.lookUpKey(requireNonNull(name, "name")), requireNonNull(asOf, "asOf"));
    }

    /** Returns the units of every kind at a level on a day. */
    public List<Unit> at(AuthorityLevel level, LocalDate asOf) {
        return indexes.byLevel.find(requireNonNull(level, "level"), requireNonNull(asOf, "asOf"));
    }

    /**
     * The units of one kind at a level on a day: {@code at(COMMUNE, ADMINISTRATIVE, day)} are the communes, wards and
     * townships, without their Party organisations and Fronts.
     */
    public List<Unit> at(AuthorityLevel level, UnitKind kind, LocalDate asOf) {
        requireNonNull(kind, "kind");
        return at(level, asOf).stream()
                .filter(unit -> unit.version(asOf).orElseThrow().kind().equals(kind))
                .toList();
    }

    /** Returns the units whose parent is a unit on a day. */
    public List<Unit> children(UnitId id, LocalDate asOf) {
        return indexes.byParent.find(unit(id).id(), requireNonNull(asOf, "asOf"));
    }

    /**
     * The units above a unit on a day: its parent, or where none is stated its place, and so on. The walk ends at a unit
     * that does not exist on that day.
     *
     * @return the units above, nearest first
     */
    public List<UnitId> ancestors(UnitId id, LocalDate asOf) {
        Set<UnitId> above = new LinkedHashSet<>();
        Optional<UnitId> next = container(unit(id), asOf);
        while (next.isPresent() && above.add(next.get())) {
            next = container(unit(next.get()), asOf);
        }
        return ImmutableList.copyOf(above);
    }

    /**
     * The nearest of the unit itself and its {@link #ancestors} that stands at a level on a day. It follows the hierarchy of
     * that day alone; {@link #placeAt} also follows the lineage.
     *
     * @return the unit or its ancestor, or empty if none stands at the level
     */
    public Optional<UnitId> ancestorAt(UnitId id, AuthorityLevel level, LocalDate asOf) {
        requireNonNull(level, "level");
        return ImmutableList.<UnitId>builder().add(id).addAll(ancestors(id, asOf)).build().stream()
                .filter(candidate -> version(candidate, asOf)
                        .flatMap(UnitVersion::level)
                        .filter(level::equals)
                        .isPresent())
                .findFirst();
    }

    /** Returns the links that start at a unit, in {@link LineageLink#ORDER}. */
    public List<LineageLink> linksFrom(UnitId id) {
        return lineage.from(unit(id).id());
    }

    /** Returns the links that end at a unit, in {@link LineageLink#ORDER}. */
    public List<LineageLink> linksTo(UnitId id) {
        return lineage.to(unit(id).id());
    }

    /**
     * What has become of a unit by a day. A unit that exists on that day is itself, whatever parts it has given away; one
     * that has ended is what became of it as it last stood.
     *
     * @return one unit, several or unresolved, which it also is before the unit's first day
     */
    public Resolution resolve(UnitId id, LocalDate asOf) {
        return resolve(id, asOf, asOf);
    }

    /**
     * What has become, by a day, of a unit as it stood on an earlier day. Parts that it gave away in between count: a record
     * of the earlier day may belong to any of them.
     *
     * @param since the day of the record; a day on which the unit did not exist counts as the last one before it on which it
     *     did, and a day after {@code asOf} counts as {@code asOf}
     * @return one unit, several or unresolved
     */
    public Resolution resolve(UnitId id, LocalDate since, LocalDate asOf) {
        return lineage.resolve(unit(id), requireNonNull(since, "since"), requireNonNull(asOf, "asOf"));
    }

    /**
     * What has become, by a day, of a unit as it stood on an earlier day, with the shares by a key where it was divided. Shares
     * along a chain of links are multiplied.
     *
     * @param since the day of the record, as in {@link #resolve(UnitId, LocalDate, LocalDate)}
     * @param key the key of the shares, such as {@code population}
     * @return one unit, several with their shares if every link on the way states them by that key, or unresolved
     */
    public Resolution resolve(UnitId id, LocalDate since, LocalDate asOf, Code key) {
        return lineage.resolve(
                unit(id), requireNonNull(since, "since"), requireNonNull(asOf, "asOf"), requireNonNull(key, "key"));
    }

    /**
     * In which administrative unit of a level a unit lies on a day.
     *
     * <p>An administrative unit or village is searched in what has become of it; a body in its place, or where that is not
     * stated in the unit above it, and in what has become of that. A body that stands above the level is in no unit of it,
     * wherever its seat is. A unit that has ended is searched as it last stood.
     *
     * @param id the unit: a commune, a village, a cooperative, a Front committee
     * @return one unit, several, wider than the level, not stated or unresolved; each is a row of its own in a table
     */
    public Placement placeAt(UnitId id, AuthorityLevel level, LocalDate asOf) {
        return placeAt(id, level, asOf, asOf);
    }

    /**
     * In which administrative unit of a level lies, on a day, what was a unit's place on an earlier day: the commune of today
     * for a record of 2023.
     *
     * @param since the day of the record; taken as in {@link #resolve(UnitId, LocalDate, LocalDate)}
     * @return one unit, several, wider than the level, not stated or unresolved
     */
    public Placement placeAt(UnitId id, AuthorityLevel level, LocalDate since, LocalDate asOf) {
        return place(id, level, since, asOf, null);
    }

    /**
     * In which administrative unit of a level lies, on a day, what was a unit's place on an earlier day, with the shares by a key
     * where that place was divided.
     *
     * @param since the day of the record; taken as in {@link #resolve(UnitId, LocalDate, LocalDate)}
     * @param key the key of the shares, such as {@code population}
     * @return one unit, several with their shares if every link on the way states them by that key, wider than the level, not
     *     stated or unresolved
     */
    public Placement placeAt(UnitId id, AuthorityLevel level, LocalDate since, LocalDate asOf, Code key) {
        return place(id, level, since, asOf, requireNonNull(key, "key"));
    }

    private Placement place(UnitId id, AuthorityLevel level, LocalDate since, LocalDate asOf, @Nullable Code key) {
        requireNonNull(level, "level");
        requireNonNull(asOf, "asOf");
        LocalDate start = requireNonNull(since, "since").isAfter(asOf) ? asOf : since;
        return new PlaceSearch(lineage, level, asOf, key).locate(unit(id).id(), start);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitDirectory that && units.equals(that.units) && links.equals(that.links);
    }

    @Override
    public int hashCode() {
        return 31 * units.hashCode() + links.hashCode();
    }

    /** The numbers of units and links. */
    @Override
    public String toString() {
        return "UnitDirectory{" + units.size() + " units, " + links.size() + " links}";
    }

    private static Optional<UnitId> container(Unit unit, LocalDate asOf) {
        return unit.version(asOf).flatMap(version -> version.parent().or(version::place));
    }
}

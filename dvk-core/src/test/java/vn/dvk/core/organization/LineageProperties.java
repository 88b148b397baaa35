package vn.dvk.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import vn.dvk.core.value.Points;

class LineageProperties {

    @Property
    void every_history_is_a_consistent_directory(@ForAll("histories") History history) {
        assertThat(history.directory().units()).hasSize(history.units().size());
    }

    @Property
    void every_unit_named_exists_on_the_day(
            @ForAll("histories") History history, @ForAll("days") int since, @ForAll("days") int later) {
        UnitDirectory directory = history.directory();
        LocalDate asOf = day(since + later);
        for (Unit unit : directory.units()) {
            Resolution resolution = directory.resolve(unit.id(), day(since), asOf);
            assertThat(resolution.units())
                    .allSatisfy(
                            id -> assertThat(directory.unit(id).existsOn(asOf)).isTrue());
            collect(resolution);
        }
    }

    @Property
    void no_land_is_lost(@ForAll("histories") History history, @ForAll("days") int since, @ForAll("days") int later) {
        UnitDirectory directory = history.directory();
        LocalDate asOf = day(since + later);
        for (Unit unit : directory.units()) {
            if (unit.existsOn(day(since))) {
                Set<Integer> land = history.land(unit.id(), day(since));
                Resolution resolution = directory.resolve(unit.id(), day(since), asOf);
                if (!(resolution instanceof Resolution.Unresolved)) {
                    assertThat(history.isAllHeld(land, asOf)).isTrue();
                    assertThat(resolution.units()).containsAll(history.holders(land, asOf));
                }
            }
        }
    }

    @Property
    void without_an_end_every_unit_that_existed_is_resolved(
            @ForAll("lasting") History history, @ForAll("days") int since, @ForAll("days") int later) {
        UnitDirectory directory = history.directory();
        for (Unit unit : directory.units()) {
            if (unit.existsOn(day(since))) {
                assertThat(directory.resolve(unit.id(), day(since), day(since + later)))
                        .isNotInstanceOf(Resolution.Unresolved.class);
            }
        }
    }

    @Property
    void resolution_is_idempotent_at_a_day(@ForAll("histories") History history, @ForAll("days") int asOf) {
        UnitDirectory directory = history.directory();
        for (Unit unit : directory.units()) {
            for (UnitId id : directory.resolve(unit.id(), day(asOf)).units()) {
                assertThat(directory.resolve(id, day(asOf))).isEqualTo(new Resolution.One(id, List.of()));
            }
        }
    }

    @Property
    void resolutions_compose(
            @ForAll("histories") History history,
            @ForAll("days") int since,
            @ForAll("days") int later,
            @ForAll("days") int muchLater) {
        UnitDirectory directory = history.directory();
        LocalDate between = day(since + later);
        LocalDate asOf = between.plusDays(muchLater);
        for (Unit unit : directory.units()) {
            Resolution direct = directory.resolve(unit.id(), day(since), asOf);
            Resolution first = directory.resolve(unit.id(), day(since), between);
            Set<UnitId> composed = new TreeSet<>();
            boolean resolved = !(first instanceof Resolution.Unresolved);
            for (UnitId id : first.units()) {
                Resolution second = directory.resolve(id, between, asOf);
                resolved &= !(second instanceof Resolution.Unresolved);
                composed.addAll(second.units());
            }
            if (resolved) {
                assertThat(direct.units()).containsExactlyElementsOf(composed);
            } else if (unit.existsOn(day(since))) {
                assertThat(direct).isInstanceOf(Resolution.Unresolved.class);
            }
        }
    }

    @Property
    void shares_are_of_all_units_and_sum_to_one(
            @ForAll("histories") History history, @ForAll("days") int since, @ForAll("days") int later) {
        UnitDirectory directory = history.directory();
        for (Unit unit : directory.units()) {
            Resolution plain = directory.resolve(unit.id(), day(since), day(since + later));
            Resolution divided = directory.resolve(unit.id(), day(since), day(since + later), History.LAND);
            assertThat(divided.units()).isEqualTo(plain.units());
            assertThat(divided.path()).isEqualTo(plain.path());
            if (divided instanceof Resolution.Several several) {
                Statistics.label("shares").collect(!several.shares().isEmpty());
                if (!several.shares().isEmpty()) {
                    assertThat(Points.sum(several.shares().values())).isEqualTo(Points.ONE);
                    assertThat(several.shares().keySet()).containsExactlyElementsOf(several.units());
                }
            }
        }
        Statistics.label("shares").coverage(coverage -> {
            coverage.check(true).count(count -> count > 0);
            coverage.check(false).count(count -> count > 0);
        });
    }

    @Property
    void a_link_is_named_for_a_part_if_and_only_if_it_leads_there(
            @ForAll("histories") History history, @ForAll("days") int since, @ForAll("days") int later) {
        UnitDirectory directory = history.directory();
        LocalDate asOf = day(since + later);
        for (Unit unit : directory.units()) {
            if (directory.resolve(unit.id(), day(since), asOf) instanceof Resolution.Several several) {
                several.paths().forEach((part, links) -> {
                    assertThat(links)
                            .containsExactlyElementsOf(several.path().stream()
                                    .filter(link -> directory
                                            .resolve(link.to(), link.effective(), asOf)
                                            .units()
                                            .contains(part))
                                    .toList());
                    Statistics.label("all links lead to each part").collect(links.equals(several.path()));
                });
                assertThat(directory.placeAt(unit.id(), AuthorityLevel.COMMUNE, day(since), asOf))
                        .isEqualTo(new Placement.InSeveral(several.paths()));
            }
        }
        Statistics.label("all links lead to each part")
                .coverage(coverage -> coverage.check(false).count(count -> count > 0));
    }

    @Property
    void shares_along_a_chain_are_multiplied(
            @ForAll("histories") History history,
            @ForAll("days") int since,
            @ForAll("days") int later,
            @ForAll("days") int muchLater) {
        UnitDirectory directory = history.directory();
        LocalDate between = day(since + later);
        LocalDate asOf = between.plusDays(muchLater);
        for (Unit unit : directory.units()) {
            Map<UnitId, Points> composed = new TreeMap<>();
            boolean stated = unit.existsOn(day(since));
            for (Map.Entry<UnitId, Points> first : shares(
                            directory.resolve(unit.id(), day(since), between, History.PEOPLE))
                    .entrySet()) {
                Map<UnitId, Points> second = shares(directory.resolve(first.getKey(), between, asOf, History.PEOPLE));
                stated &= !second.isEmpty();
                second.forEach((id, share) -> composed.merge(id, share.times(first.getValue()), Points::plus));
            }
            if (stated && !composed.isEmpty()) {
                assertThat(shares(directory.resolve(unit.id(), day(since), asOf, History.PEOPLE)))
                        .isEqualTo(composed);
            }
        }
    }

    private static Map<UnitId, Points> shares(Resolution resolution) {
        if (resolution instanceof Resolution.Several several) {
            return several.shares();
        }
        return resolution.one().map(one -> Map.of(one, Points.ONE)).orElseGet(Map::of);
    }

    @Property
    void the_order_of_the_input_does_not_matter(
            @ForAll("histories") History history, @ForAll("days") int asOf, @ForAll Random random) {
        List<Unit> units = new ArrayList<>(history.units());
        List<LineageLink> links = new ArrayList<>(history.links());
        Collections.shuffle(units, random);
        Collections.shuffle(links, random);
        UnitDirectory straight = history.directory();
        UnitDirectory shuffled = UnitDirectory.of(units, links);
        assertThat(shuffled).isEqualTo(straight);
        for (Unit unit : units) {
            assertThat(shuffled.resolve(unit.id(), History.START, day(asOf)))
                    .isEqualTo(straight.resolve(unit.id(), History.START, day(asOf)));
        }
    }

    @Property
    void a_commune_lies_in_what_it_resolves_to(
            @ForAll("histories") History history, @ForAll("days") int since, @ForAll("days") int later) {
        UnitDirectory directory = history.directory();
        LocalDate asOf = day(since + later);
        for (Unit unit : directory.units()) {
            Resolution resolution = directory.resolve(unit.id(), day(since), asOf);
            Placement placement = directory.placeAt(unit.id(), AuthorityLevel.COMMUNE, day(since), asOf);
            assertThat(placement.one()).isEqualTo(resolution.one());
            assertThat(placement.path()).isEqualTo(resolution.path());
            assertThat(placement instanceof Placement.Unresolved)
                    .isEqualTo(resolution instanceof Resolution.Unresolved);
        }
    }

    @Property
    void look_ups_agree_with_a_scan_of_all_versions(@ForAll @IntRange(min = -800, max = 800) int offset) {
        UnitDirectory directory = BoTrachUnits.directory();
        LocalDate day = BoTrachUnits.TWO_LEVELS.plusDays(offset);
        for (Unit unit : directory.units()) {
            for (UnitVersion version : unit.versions()) {
                boolean holds = version.validity().contains(day);
                assertThat(directory.byName(version.name().vi(), day).contains(unit))
                        .isEqualTo(holds);
                version.level()
                        .ifPresent(level -> assertThat(directory.at(level, day).contains(unit))
                                .isEqualTo(holds));
                version.parent()
                        .ifPresent(parent -> assertThat(
                                        directory.children(parent, day).contains(unit))
                                .isEqualTo(holds));
                version.key()
                        .ifPresent(key -> assertThat(directory
                                        .byCode(key.scheme(), key.code().orElseThrow(), day)
                                        .contains(unit))
                                .isEqualTo(holds));
            }
        }
    }

    @Provide
    Arbitrary<History> histories() {
        return histories(History.Happening.values());
    }

    @Provide
    Arbitrary<History> lasting() {
        List<History.Happening> lasting = new ArrayList<>(List.of(History.Happening.values()));
        lasting.remove(History.Happening.END);
        return histories(lasting.toArray(History.Happening[]::new));
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 130).withoutEdgeCases();
    }

    private static Arbitrary<History> histories(History.Happening... happenings) {
        Arbitrary<Integer> choices = Arbitraries.integers().between(0, 11);
        Arbitrary<History.Event> events = Combinators.combine(Arbitraries.of(happenings), choices, choices)
                .as(History.Event::new);
        Arbitrary<Integer> communes = Arbitraries.integers().between(1, 6);
        return Combinators.combine(
                        communes, events.list().ofMaxSize(12).withSizeDistribution(RandomDistribution.uniform()))
                .as(History::of)
                .withoutEdgeCases();
    }

    private static LocalDate day(int offset) {
        return History.START.plusDays(offset);
    }

    private static void collect(Resolution resolution) {
        Statistics.label("answers")
                .collect(resolution.getClass().getSimpleName())
                .coverage(coverage -> {
                    coverage.check("One").count(count -> count > 0);
                    coverage.check("Several").count(count -> count > 0);
                    coverage.check("Unresolved").count(count -> count > 0);
                });
    }
}

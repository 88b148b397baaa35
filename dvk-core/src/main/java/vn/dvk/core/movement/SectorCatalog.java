package vn.dvk.core.movement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Danh mục lĩnh vực: the sectors that one movement uses, in the order in which its reports print them.
 *
 * <p>Two catalogs are equal when they hold the same sectors in the same order. Immutable and thread-safe.
 */
public final class SectorCatalog {
    private final ImmutableMap<Code, Sector> byCode;

    private SectorCatalog(ImmutableMap<Code, Sector> byCode) {
        this.byCode = byCode;
    }

    /**
     * Returns a catalog of the given sectors, in their order.
     *
     * @throws IllegalArgumentException if two sectors have the same code
     */
    public static SectorCatalog of(Collection<Sector> sectors) {
        Map<Code, Sector> byCode = new LinkedHashMap<>();
        for (Sector sector : sectors) {
            if (byCode.putIfAbsent(sector.code(), sector) != null) {
                throw new IllegalArgumentException(
                        "sectors must have different codes, but two have '" + sector.code() + "'");
            }
        }
        return new SectorCatalog(ImmutableMap.copyOf(byCode));
    }

    /** Returns the catalog of the four canonical sectors and "other", under their own names. */
    public static SectorCatalog canonical() {
        return of(Arrays.stream(CanonicalSector.values())
                .map(sector -> new Sector(
                        Code.of(sector.name()),
                        sector,
                        LocalizedText.of(sector.label(Language.VI), sector.label(Language.EN))))
                .toList());
    }

    /** Returns the sectors in the order of the reports. */
    public List<Sector> sectors() {
        return byCode.values().asList();
    }

    /** Returns the sector of that local code, if the catalog has it. */
    public Optional<Sector> find(Code code) {
        requireNonNull(code, "code");
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SectorCatalog that && sectors().equals(that.sectors());
    }

    @Override
    public int hashCode() {
        return sectors().hashCode();
    }

    @Override
    public String toString() {
        return "SectorCatalog" + byCode.keySet();
    }
}

package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import vn.dvk.core.movement.CanonicalSector;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.value.Code;

/** Makes dimensions by sector. */
final class SectorDimensions {

    private SectorDimensions() {}

    static <T> Dimension<T> local(SectorCatalog catalog, Field<? super T, Code> sector) {
        requireNonNull(sector, "sector");
        return Dimensions.catalogued("sector", AggregateCodes.DIMENSION_SECTOR, SectorGroups.of(catalog), sector);
    }

    static <T> Dimension<T> several(
            SectorCatalog catalog, Sharing sharing, Field<? super T, ? extends Collection<Code>> codes) {
        requireNonNull(codes, "codes");
        ImmutableList<Group> groups = SectorGroups.of(catalog);
        GroupCatalog byCode = new GroupCatalog(groups);
        return Dimensions.several(
                Heading.of("sector", AggregateCodes.DIMENSION_SECTOR),
                sharing,
                groups,
                row -> codes.apply(row).stream().map(byCode).toList());
    }

    static <T> Dimension<T> canonical(SectorCatalog catalog, Field<? super T, Code> sector) {
        requireNonNull(sector, "sector");
        return Dimensions.keyed(
                Heading.of("sector", AggregateCodes.DIMENSION_SECTOR),
                DimensionTrait.PLAIN,
                Dimensions.named(CanonicalSector.values(), CanonicalSector::label),
                sector,
                SectorGroups.canonical(catalog));
    }
}

package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import vn.dvk.core.error.Language;
import vn.dvk.core.movement.CanonicalSector;
import vn.dvk.core.movement.Sector;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** The rows of a table by sector, local or canonical. */
final class SectorGroups {

    private SectorGroups() {}

    static ImmutableList<Group> of(SectorCatalog catalog) {
        List<Sector> sectors = catalog.sectors();
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        for (int i = 0; i < sectors.size(); i++) {
            groups.add(new Group(sectors.get(i).code(), sectors.get(i).title(), i));
        }
        return groups.build();
    }

    static Field<Code, Group> canonical(SectorCatalog catalog) {
        List<CanonicalSector> order = Arrays.asList(CanonicalSector.values());
        TreeMap<String, Group> byLocalCode = new TreeMap<>();
        for (Sector sector : catalog.sectors()) {
            CanonicalSector canonical = sector.canonical();
            LocalizedText title = LocalizedText.of(canonical.label(Language.VI), canonical.label(Language.EN));
            byLocalCode.put(
                    sector.code().text(), new Group(Code.of(canonical.name()), title, order.indexOf(canonical)));
        }
        return local -> byLocalCode.getOrDefault(local.text(), Group.UNASSIGNED);
    }
}

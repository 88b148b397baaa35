package vn.dvk.scoring.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.error.Message;

/** Reads documents of dossiers; what is wrong with one leaves the others as they are. */
final class DossiersReader {
    static final String FORMAT = "dvk/dossiers";

    private final Map<DossierId, Dossier> good = new LinkedHashMap<>();
    private final Set<DossierId> repeated = new LinkedHashSet<>();

    private DossiersReader() {}

    static DossierBatch batch(Optional<Node> tree, Reading reading) {
        DossiersReader reader = new DossiersReader();
        tree.flatMap(root -> Header.read(Cursor.root(reading, root), FORMAT)).ifPresent(reader::read);
        return new DossierBatch(List.copyOf(reader.good.values()), reading.problems());
    }

    private void read(Fields in) {
        in.required("dossiers")
                .flatMap(Cursor::items)
                .ifPresent(items ->
                        items.forEach(item -> DossierReader.dossier(item).ifPresent(dossier -> add(item, dossier))));
        in.reportUnknownKeys();
        // Of two dossiers with one identifier nobody can tell which is right.
        good.keySet().removeAll(repeated);
    }

    private void add(Cursor at, Dossier dossier) {
        if (good.putIfAbsent(dossier.id(), dossier) != null) {
            repeated.add(dossier.id());
            at.report(Message.of(JsonCodes.DUPLICATE).with("code", dossier.id().toString()));
        }
    }
}

package vn.dvk.core.movement;

import java.util.Objects;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Lĩnh vực: a sector as one locality names it, mapped to a canonical one.
 *
 * <p>Codes are open: a locality adds its own. Two sectors are equal when code, mapping and title are.
 * Immutable and thread-safe.
 *
 * @param code the local code, unique in its {@link SectorCatalog}
 * @param canonical the canonical sector that reports across localities use
 * @param title the local title
 */
public record Sector(Code code, CanonicalSector canonical, LocalizedText title) {
    public Sector {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(canonical, "canonical");
        Objects.requireNonNull(title, "title");
    }
}

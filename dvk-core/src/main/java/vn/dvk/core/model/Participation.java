package vn.dvk.core.model;

import java.util.Objects;
import vn.dvk.core.organization.UnitId;

/**
 * Tham gia: the part that a unit takes in a model.
 *
 * <p>Immutable and thread-safe.
 *
 * @param unit the unit
 * @param role what it does
 */
public record Participation(UnitId unit, ParticipationRole role) {
    public Participation {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(role, "role");
    }
}

package vn.dvk.core.model;

import java.util.Objects;
import vn.dvk.core.organization.UnitId;

/**
 * The part that a unit takes in a model.
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

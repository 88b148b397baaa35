package vn.dvk.core.model;

import java.util.Objects;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.DateRange;

/**
 * Đơn vị chủ trì mô hình theo thời gian: the ownership of a model by a unit over a period.
 *
 * <p>The owner is the unit of that time. Its successors are found through the lineage of the unit directory and are
 * never written back. Immutable and thread-safe.
 *
 * @param owner the unit that owns the model
 * @param period when it does
 */
public record Ownership(UnitId owner, DateRange period) {
    public Ownership {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(period, "period");
    }
}

package vn.dvk.core.criteria;

import java.util.Set;
import org.immutables.value.Value;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.model.Exemplar;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.Code;

/**
 * Phạm vi áp dụng: whom a criteria set is for; an empty dimension means everybody.
 *
 * <p>Equality ignores the order in which values were added. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AppliesTo {
    private static final AppliesTo EVERYONE = builder().build();

    AppliesTo() {}

    /** Starts without any restriction. */
    public static Builder builder() {
        return ImmutableAppliesTo.builder();
    }

    /** Returns no restriction. */
    public static AppliesTo everyone() {
        return EVERYONE;
    }

    /** Returns the codes of the sectors it is for. */
    public abstract Set<Code> sectors();

    public abstract Set<SubjectKind> subjectKinds();

    public abstract Set<UnitKind> unitKinds();

    public abstract Set<AuthorityLevel> levels();

    /** Returns whether the set is for that model, by sector and kind; a kind that is not stated is not excluded. */
    public boolean includes(EmulationModel model) {
        return (sectors().isEmpty() || sectors().contains(model.primarySector()))
                && (subjectKinds().isEmpty()
                        || model.kind().map(subjectKinds()::contains).orElse(true));
    }

    /** Returns whether the set is for that exemplar, by sector and kind; a sector that is not stated is not excluded. */
    public boolean includes(Exemplar exemplar) {
        return (sectors().isEmpty()
                        || exemplar.sector().map(sectors()::contains).orElse(true))
                && (subjectKinds().isEmpty() || subjectKinds().contains(exemplar.kind()));
    }

    /** Returns whether the set is for the owner, by kind of unit and level; a level that is not stated is not excluded. */
    public boolean includes(UnitVersion owner) {
        return (unitKinds().isEmpty() || unitKinds().contains(owner.kind()))
                && (levels().isEmpty() || owner.level().map(levels()::contains).orElse(true));
    }

    /** Builds an {@link AppliesTo}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder addSector(Code sector);

        Builder addSubjectKind(SubjectKind subjectKind);

        Builder addUnitKind(UnitKind unitKind);

        Builder addLevel(AuthorityLevel level);

        /** Builds the value. */
        AppliesTo build();
    }
}

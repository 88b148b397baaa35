package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Placement;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.LocalizedText;

/**
 * The rows of a table by unit: one for each unit of the level, one for each force that stands beside them, and one for each
 * way of not being in one.
 */
final class PlaceGroups extends UnitGroups {

    private static final long serialVersionUID = 1L;

    private static final Group WIDER = Group.special("WIDER", AggregateCodes.WIDER);
    private static final Group SEVERAL = Group.special("SEVERAL", AggregateCodes.SEVERAL);

    /** Forces stand behind the units of the level. */
    private static final long BESIDE = 1;

    private final transient AuthorityLevel level;
    private final transient Set<UnitKind> beside;

    PlaceGroups(AuthorityLevel level, Set<UnitKind> beside, LocalDate asOf, UnitDirectory directory) {
        super(directory, asOf);
        this.level = requireNonNull(level, "level");
        this.beside = ImmutableSet.copyOf(beside);
    }

    LocalizedText title() {
        return title(LocalizedText.of(level.label(Language.VI), level.label(Language.EN)));
    }

    @Override
    Group group(UnitId unit) {
        for (UnitId above : fromTheTop(unit)) {
            if (isBeside(above)) {
                return named(above, BESIDE);
            }
        }
        Placement placement = directory().placeAt(unit, level, asOf());
        if (placement instanceof Placement.InOne one) {
            return named(one.unit(), 0);
        } else if (placement instanceof Placement.InSeveral) {
            return SEVERAL;
        } else if (placement instanceof Placement.Wider) {
            return WIDER;
        }
        return placement instanceof Placement.NotStated ? NOT_STATED : UNRESOLVED;
    }

    /** A force counts with all that stands under it, so the topmost one is looked for. */
    private List<UnitId> fromTheTop(UnitId unit) {
        if (beside.isEmpty()) {
            return List.of();
        }
        List<UnitId> chain = new ArrayList<>();
        List<UnitId> above = directory().ancestors(unit, asOf());
        for (int i = above.size() - 1; i >= 0; i--) {
            chain.add(above.get(i));
        }
        chain.add(unit);
        return chain;
    }

    private boolean isBeside(UnitId unit) {
        return directory()
                .version(unit, asOf())
                .map(UnitVersion::kind)
                .filter(beside::contains)
                .isPresent();
    }

    private Group named(UnitId unit, long order) {
        LocalizedText name = directory().version(unit, asOf()).orElseThrow().name();
        return new Group(unit.code(), name, order);
    }
}

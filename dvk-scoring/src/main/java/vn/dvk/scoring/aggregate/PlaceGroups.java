package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Placement;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.LocalizedText;

/**
 * The rows of a table by unit: one for each unit of the level, one for each force that stands beside them, and one for each
 * way of not being in one.
 */
final class PlaceGroups extends UnitGroups {

    private static final long serialVersionUID = 1L;

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
    public String signature() {
        return super.signature() + ":" + level.code()
                + beside.stream().map(kind -> ":" + kind.code()).sorted().collect(Collectors.joining());
    }

    @Override
    Group group(UnitId unit) {
        return UnitRows.force(directory(), beside, unit, asOf())
                .map(force -> named(force, UnitRows.BESIDE))
                .orElseGet(() -> place(unit));
    }

    private Group place(UnitId unit) {
        Placement placement = directory().placeAt(unit, level, asOf());
        return placement.one().map(one -> named(one, UnitRows.OF_LEVEL)).orElseGet(() -> UnitRows.of(placement));
    }

    private Group named(UnitId unit, long order) {
        return new Group(unit.code(), UnitRows.name(directory(), unit, asOf()), order);
    }
}

package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.LocalizedText;

/** The rows of a table by kind of unit: the usual kinds in their order, then those that a locality added. */
final class UnitKindGroups extends UnitGroups {

    private static final long serialVersionUID = 1L;

    private static final ImmutableList<UnitKind> USUAL = ImmutableList.of(
            UnitKind.ADMINISTRATIVE,
            UnitKind.PARTY_ORGANISATION,
            UnitKind.PARTY_BODY,
            UnitKind.FRONT,
            UnitKind.MASS_ORGANISATION,
            UnitKind.ARMED_FORCES,
            UnitKind.AGENCY,
            UnitKind.SCHOOL,
            UnitKind.COOPERATIVE,
            UnitKind.VILLAGE,
            UnitKind.UPLAND_VILLAGE,
            UnitKind.OTHER);

    UnitKindGroups(UnitDirectory directory, LocalDate asOf) {
        super(directory, asOf);
    }

    static List<Group> known() {
        return USUAL.stream().map(UnitKindGroups::of).toList();
    }

    @Override
    Group group(UnitId unit) {
        return of(directory()
                .version(unit, asOf())
                .orElseGet(() -> last(directory().unit(unit)))
                .kind());
    }

    /** A unit that has ended, or has not begun, is of the kind of its last version. */
    private static UnitVersion last(Unit unit) {
        return unit.versions().get(unit.versions().size() - 1);
    }

    private static Group of(UnitKind kind) {
        int place = USUAL.indexOf(kind);
        LocalizedText label = AggregateWords.capitalised(kind.label(Language.VI), kind.label(Language.EN));
        return new Group(kind.code(), label, place < 0 ? USUAL.size() : place);
    }
}

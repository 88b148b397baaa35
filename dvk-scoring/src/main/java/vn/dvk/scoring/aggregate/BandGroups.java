package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.sheet.BandResult;

/** The rows of a table by band: the bands, best first, and the ways of being in none. */
final class BandGroups {

    private static final Group NO_BAND = Group.special("NO-BAND", AggregateCodes.NO_BAND);
    private static final Group UNDECIDED = Group.special("UNDECIDED", AggregateCodes.UNDECIDED);
    private static final Group NOT_CLASSIFIED = Group.special("NOT-CLASSIFIED", AggregateCodes.NOT_CLASSIFIED);

    private BandGroups() {}

    static ImmutableList<Group> of(List<Band> bands) {
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        for (int i = 0; i < bands.size(); i++) {
            groups.add(new Group(bands.get(i).code(), bands.get(i).title(), i));
        }
        return groups.add(NO_BAND, UNDECIDED, NOT_CLASSIFIED).build();
    }

    static Code of(BandResult result) {
        if (result instanceof BandResult.Reached reached) {
            return reached.band().code();
        } else if (result instanceof BandResult.NoBand) {
            return NO_BAND.code();
        }
        return result instanceof BandResult.Undecided ? UNDECIDED.code() : NOT_CLASSIFIED.code();
    }
}

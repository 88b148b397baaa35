package vn.dvk.scoring.aggregate;

import java.util.Optional;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.LocalizedText;

/** Groups of units as of a day; they say which day, before and after they are shipped. */
interface GroupsOfDay extends Field<Optional<UnitId>, Group> {

    /** The day, and what else tells the groups apart, such as their level. */
    String signature();

    /** The day in words, which stands behind every heading. */
    LocalizedText label();
}

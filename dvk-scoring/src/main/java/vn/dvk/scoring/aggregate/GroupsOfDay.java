package vn.dvk.scoring.aggregate;

import java.util.Optional;
import vn.dvk.core.organization.UnitId;

/** Groups of units as of a day; they say which day, before and after they are shipped. */
interface GroupsOfDay extends Field<Optional<UnitId>, Group> {

    /** The day, and what else tells the groups apart, such as their level. */
    String signature();
}

package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import vn.dvk.core.value.Code;

/** The groups that a dimension knows beforehand, by code. */
final class GroupCatalog {

    private final ImmutableMap<Code, Group> byCode;

    GroupCatalog(List<Group> groups) {
        this.byCode = Maps.uniqueIndex(groups, Group::code);
    }

    /** The group of a code; an unknown code is unassigned, so that its records stay visible. */
    Group find(Code code) {
        return byCode.getOrDefault(code, Group.UNASSIGNED);
    }
}

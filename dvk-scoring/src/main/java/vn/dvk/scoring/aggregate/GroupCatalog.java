package vn.dvk.scoring.aggregate;

import java.util.Collection;
import java.util.TreeMap;
import vn.dvk.core.value.Code;

/** The groups that a dimension knows beforehand, by code; an unknown code is unassigned, so that its records stay visible. */
final class GroupCatalog implements Field<Code, Group> {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Group> byCode = new TreeMap<>();

    GroupCatalog(Collection<Group> groups) {
        for (Group group : groups) {
            if (byCode.put(group.code().text(), group) != null) {
                throw new IllegalArgumentException(
                        "groups must have different codes, but '" + group.code() + "' is there twice");
            }
        }
    }

    @Override
    public Group apply(Code code) {
        return byCode.getOrDefault(code.text(), Group.UNASSIGNED);
    }
}

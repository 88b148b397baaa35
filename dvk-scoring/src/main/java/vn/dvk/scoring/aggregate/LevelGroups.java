package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.dvk.core.error.Language;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.value.LocalizedText;

/** The rows of a table by level of authority: from the centre down, then levels that a locality added. */
final class LevelGroups {

    private static final ImmutableList<AuthorityLevel> FROM_THE_TOP = ImmutableList.of(
            AuthorityLevel.CENTRAL,
            AuthorityLevel.PROVINCE,
            AuthorityLevel.DISTRICT,
            AuthorityLevel.COMMUNE,
            AuthorityLevel.GRASSROOTS);

    private LevelGroups() {}

    static List<Group> known() {
        return FROM_THE_TOP.stream().map(LevelGroups::of).toList();
    }

    static Group of(AuthorityLevel level) {
        int place = FROM_THE_TOP.indexOf(level);
        LocalizedText label = AggregateWords.capitalised(level.label(Language.VI), level.label(Language.EN));
        return new Group(level.code(), label, place < 0 ? FROM_THE_TOP.size() : place);
    }
}

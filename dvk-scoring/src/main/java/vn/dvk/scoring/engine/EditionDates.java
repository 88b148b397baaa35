package vn.dvk.scoring.engine;

import java.util.List;
import java.util.stream.IntStream;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.EditionStatus;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;

/** Checks the ids and dates of the editions of a set. */
final class EditionDates {
    private static final String EDITIONS = "/editions";

    private EditionDates() {}

    static List<Problem> problems(CriteriaSet set) {
        Problems problems = new Problems();
        List<Edition> editions = set.editions();
        for (int later = 0; later < editions.size(); later++) {
            String place = Pointer.child(EDITIONS, later);
            for (int earlier = 0; earlier < later; earlier++) {
                compare(editions.get(earlier), editions.get(later), place, problems);
            }
        }
        if (published(editions).findAny().isEmpty()) {
            problems.add(
                    EDITIONS,
                    Message.of(EngineCodes.NONE_PUBLISHED).with("set", set.id().text()));
        }
        return problems.list();
    }

    static IntStream published(List<Edition> editions) {
        return IntStream.range(0, editions.size()).filter(i -> editions.get(i).status() == EditionStatus.PUBLISHED);
    }

    private static void compare(Edition earlier, Edition later, String place, Problems problems) {
        Code first = earlier.id();
        Code second = later.id();
        if (first.equals(second)) {
            problems.add(
                    Pointer.child(place, "id"),
                    Message.of(EngineCodes.EDITION_TWICE).with("edition", first.text()));
        }
        boolean bothPublished =
                earlier.status() == EditionStatus.PUBLISHED && later.status() == EditionStatus.PUBLISHED;
        if (bothPublished && earlier.inForce().overlaps(later.inForce())) {
            problems.add(
                    Pointer.child(place, "inForce"),
                    Message.of(EngineCodes.EDITIONS_OVERLAP)
                            .with("first", first.text())
                            .with("second", second.text()));
        }
    }
}

package vn.dvk.scoring.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.SourceLocation;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LegalBasis;

/** What is known of one document while it is read: the problems found so far, its sources; for use by one thread. */
final class Reading {
    private static final SourceLocation START = new SourceLocation(1, 1);

    private final JsonLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Code, LegalBasis> sources = new HashMap<>();
    private @Nullable Places places;
    private int found;
    private int faults;

    Reading(JsonLimits limits) {
        this.limits = limits;
    }

    /** The sources that the document declares, by the identifier under which it cites them. */
    Map<Code, LegalBasis> sources() {
        return sources;
    }

    JsonLimits limits() {
        return limits;
    }

    /** Says where the document's values stand, for problems that come without a place. */
    void setPlaces(Places places) {
        this.places = places;
    }

    @Nullable Places places() {
        return places;
    }

    void report(String pointer, SourceLocation at, Message message) {
        report(Problem.of(pointer, message).at(at));
    }

    void report(Problem problem) {
        faults++;
        found++;
        if (found <= limits.problems()) {
            problems.add(places == null ? problem : places.locate(problem));
        }
    }

    /** Notes that a value is unusable for a reason that was reported already. */
    void meetFault() {
        faults++;
    }

    /** Grows with each problem and each meeting with a value that has one. */
    int faults() {
        return faults;
    }

    /** The problems in the order of the document, and last a note of those beyond the limit. */
    List<Problem> problems() {
        List<Problem> ordered = new ArrayList<>(problems);
        ordered.sort(Problem.ORDER);
        if (found > ordered.size()) {
            Message more = Message.of(JsonCodes.TOO_MANY_PROBLEMS)
                    .with("limit", limits.problems())
                    .with("more", found - ordered.size());
            ordered.add(Problem.of(Pointer.ROOT, more).at(START));
        }
        return List.copyOf(ordered);
    }
}

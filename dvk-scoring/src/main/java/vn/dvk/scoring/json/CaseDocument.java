package vn.dvk.scoring.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import vn.dvk.core.criteria.CaseEntry;
import vn.dvk.core.value.Code;

/**
 * Tập trường hợp mẫu: the worked cases of one edition. Immutable and thread-safe.
 *
 * @param set the criteria set that they are worked for
 * @param edition its edition
 * @param cases at least one case, in the order of the document
 */
public record CaseDocument(Code set, Code edition, List<CaseEntry> cases) {
    static final String LABEL = "dvk.json.document.cases";

    public CaseDocument {
        requireNonNull(set, "set");
        requireNonNull(edition, "edition");
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("cases must not be empty");
        }
    }

    /** Shows the edition and how many cases there are, nothing of the cases. */
    @Override
    public String toString() {
        return "CaseDocument[" + set + " " + edition + ", " + cases.size() + " cases]";
    }
}

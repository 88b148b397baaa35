package vn.dvk.scoring.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Finds everything that keeps candidates from being compared with one another. */
final class CandidateCheck {

    private final List<Candidate> candidates;
    private final Problems problems = new Problems();

    private CandidateCheck(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    static Problems of(SelectionPolicy policy, CapTree tree, List<Candidate> candidates) {
        CandidateCheck check = new CandidateCheck(candidates);
        check.paths(tree);
        check.subjects();
        check.alike(
                SelectionCodes.SUBJECTS_MIXED,
                "/subject",
                candidate -> candidate.subject().type().name());
        check.alike(SelectionCodes.EDITIONS_MIXED, "/sheet", candidate -> edition(candidate.sheet()));
        check.alike(
                SelectionCodes.ROLES_MIXED,
                "/sheet",
                candidate -> candidate.sheet().role().toString());
        check.alike(
                SelectionCodes.REVIEWS_MIXED,
                "/sheet",
                candidate -> candidate.sheet().review().text());
        policy.minimumBand().ifPresent(check::band);
        return check.problems;
    }

    private void paths(CapTree tree) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (tree.find(candidate.path()).isEmpty()) {
                String path = String.join(
                        "/", candidate.path().stream().map(Code::text).toList());
                problems.add(
                        place(i) + "/path",
                        Message.of(SelectionCodes.PATH_UNKNOWN)
                                .with("subject", candidate.subject().toString())
                                .with("path", path));
            }
        }
    }

    private void subjects() {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (!seen.add(candidates.get(i).subject())) {
                problems.add(
                        place(i) + "/subject",
                        Message.of(SelectionCodes.SUBJECT_TWICE)
                                .with("subject", candidates.get(i).subject().toString()));
            }
        }
    }

    /** Each candidate that differs from the first one is a problem. */
    private void alike(String code, String part, Function<Candidate, String> property) {
        for (int i = 1; i < candidates.size(); i++) {
            String expected = property.apply(candidates.get(0));
            String found = property.apply(candidates.get(i));
            if (!found.equals(expected)) {
                problems.add(
                        place(i) + part,
                        Message.of(code)
                                .with("subject", candidates.get(i).subject().toString())
                                .with("found", Argument.code(found))
                                .with("expected", Argument.code(expected)));
            }
        }
    }

    /** All sheets are of one edition, or that is a problem by itself: the first one speaks for all. */
    private void band(Code minimum) {
        boolean unknown = candidates.stream()
                .limit(1)
                .anyMatch(candidate -> Eligibility.bands(candidate.sheet()).stream()
                        .noneMatch(band -> band.code().equals(minimum)));
        if (unknown) {
            problems.add("/minimumBand", Message.of(SelectionCodes.BAND_UNKNOWN).with("band", minimum.text()));
        }
    }

    private static String edition(ScoreSheet sheet) {
        return sheet.provenance().fingerprint().toString();
    }

    static String place(int candidate) {
        return "/candidates/" + candidate;
    }
}

package vn.dvk.scoring.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.value.Code;

/** Lays the lines of two scores side by side. */
final class LineDiffs {
    private final Map<Code, ScoreLine> before;
    private final Map<Code, ScoreLine> after;
    private final LineCauses causes;

    private LineDiffs(StoredScore before, StoredScore after, LineCauses causes) {
        this.before = byCode(before);
        this.after = byCode(after);
        this.causes = causes;
    }

    /** The lines that differ, in the order of after; each removed one stands behind the line that it followed before. */
    static List<LineDiff> of(StoredScore before, StoredScore after, LineCauses causes) {
        LineDiffs diffs = new LineDiffs(before, after, causes);
        ImmutableList.Builder<LineDiff> lines = ImmutableList.builder();
        List<Code> order = diffs.order(before);
        order.forEach(code -> diffs.line(code).ifPresent(lines::add));
        return lines.build();
    }

    static boolean differ(ScoreLine one, ScoreLine other) {
        return !one.outcome().equals(other.outcome())
                || !one.exact().equals(other.exact())
                || !one.reported().equals(other.reported())
                || !one.bounds().equals(other.bounds())
                || !one.maximum().equals(other.maximum())
                || !one.adjustments().equals(other.adjustments());
    }

    private List<Code> order(StoredScore old) {
        List<Code> order = new ArrayList<>(after.keySet());
        int at = 0;
        for (ScoreLine line : old.lines()) {
            int position = order.indexOf(line.code());
            if (position >= 0) {
                at = position + 1;
            } else {
                order.add(at, line.code());
                at++;
            }
        }
        return order;
    }

    private Optional<LineDiff> line(Code code) {
        Optional<ScoreLine> was = Optional.ofNullable(before.get(code));
        Optional<ScoreLine> is = Optional.ofNullable(after.get(code));
        if (was.isPresent() && is.isPresent()) {
            return differ(was.get(), is.get())
                    ? Optional.of(diff(was, is, causes.of(was.get(), is.get())))
                    : Optional.empty();
        }
        return Optional.of(diff(was, is, LineCause.of(DiffCause.RULE)));
    }

    private static LineDiff diff(Optional<ScoreLine> was, Optional<ScoreLine> is, LineCause why) {
        return ImmutableLineDiff.builder()
                .before(was)
                .after(is)
                .cause(why.cause())
                .byRule(why.byRule())
                .byInput(why.byInput())
                .build();
    }

    private static Map<Code, ScoreLine> byCode(StoredScore score) {
        ImmutableMap.Builder<Code, ScoreLine> lines = ImmutableMap.builder();
        score.lines().forEach(line -> lines.put(line.code(), line));
        return lines.buildKeepingLast();
    }
}

package vn.dvk.scoring.aggregate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Adds the totals of scored sheets, and counts all sheets by what became of them. */
final class ScoreMeanState<T> implements MeasureState<T, ScoreMean> {

    private final ComparedAt value;
    private final Function<? super T, ScoreSheet> sheet;
    private final Map<OutcomeKind, Long> counts = new EnumMap<>(OutcomeKind.class);
    private Points sum = Points.ZERO;

    ScoreMeanState(ComparedAt value, Function<? super T, ScoreSheet> sheet) {
        this.value = value;
        this.sheet = sheet;
    }

    @Override
    public void add(T row) {
        ScoreSheet found = sheet.apply(row);
        OutcomeKind kind = found.kind();
        counts.merge(kind, 1L, Math::addExact);
        if (kind == OutcomeKind.SCORED) {
            sum = sum.plus(total(found).orElseThrow());
        }
    }

    @Override
    public void merge(MeasureState<T, ScoreMean> other) {
        ScoreMeanState<T> that = (ScoreMeanState<T>) other;
        that.counts.forEach((kind, count) -> counts.merge(kind, count, Math::addExact));
        sum = sum.plus(that.sum);
    }

    @Override
    public ScoreMean finish() {
        return ScoreMean.of(sum, counts);
    }

    private Optional<Points> total(ScoreSheet found) {
        return switch (value) {
            case EXACT -> found.exactTotal();
            case REPORTED -> found.reportedTotal();
        };
    }
}

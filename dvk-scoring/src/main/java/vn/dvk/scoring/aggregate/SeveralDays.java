package vn.dvk.scoring.aggregate;

import java.io.Serial;
import java.util.List;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;

/** A row in which a sum would add a stock of several days; it becomes a refusal where measure and row are known. */
final class SeveralDays extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Message found;
    private final int measure;

    SeveralDays(Message found) {
        this(found, -1);
    }

    private SeveralDays(Message found, int measure) {
        super(found.toString());
        this.found = found;
        this.measure = measure;
    }

    SeveralDays of(int newMeasure) {
        return new SeveralDays(found, newMeasure);
    }

    /** The refusal, with the measure and the row that it is about. */
    InvalidDefinitionException at(List<Group> groups) {
        Message message = found.with("row", SummaryText.name(groups));
        InvalidDefinitionException refusal = new InvalidDefinitionException(
                AggregateCodes.PLAN,
                new Problems().add("/measures/" + measure, message).list(),
                AggregateWords.table());
        refusal.addSuppressed(this);
        return refusal;
    }
}

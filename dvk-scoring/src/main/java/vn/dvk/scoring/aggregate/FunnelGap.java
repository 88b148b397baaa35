package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;

/**
 * Bỏ bước: subjects that a later stage of a {@link Funnel} has and an earlier one has not, such as recognised, but never
 * registered. Immutable and thread-safe.
 *
 * @param stage code and title of the later stage
 * @param earlier code and title of the earlier stage
 * @param missing the subjects that are missing there, in the order of subjects
 */
public record FunnelGap(Heading stage, Heading earlier, Set<SubjectRef> missing) {

    /** Copies the subjects. */
    public FunnelGap {
        requireNonNull(stage, "stage");
        requireNonNull(earlier, "earlier");
        missing = ImmutableSet.copyOf(missing);
    }

    /** One for each pair of stages of which the later one has more, in the order of stages. */
    static ImmutableList<FunnelGap> between(List<FunnelStage> stages) {
        ImmutableList.Builder<FunnelGap> gaps = ImmutableList.builder();
        for (int later = 1; later < stages.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                FunnelStage from = stages.get(earlier);
                FunnelStage to = stages.get(later);
                ImmutableSet<SubjectRef> missing =
                        Sets.difference(to.members(), from.members()).immutableCopy();
                if (!missing.isEmpty()) {
                    gaps.add(new FunnelGap(heading(to), heading(from), missing));
                }
            }
        }
        return gaps.build();
    }

    private static Heading heading(FunnelStage stage) {
        return new Heading(stage.code(), stage.title());
    }

    /** Returns the finding, without words. */
    public Message message() {
        return Message.of(AggregateCodes.FUNNEL_MISSING)
                .with("stage", AggregateWords.name(stage))
                .with("earlier", AggregateWords.name(earlier))
                .with("count", missing.size());
    }

    /**
     * The finding in words, with the identifiers of the subjects.
     *
     * @param language the language
     * @return one line
     */
    public String text(Language language) {
        return AggregateWords.text(message(), language) + " "
                + String.join(", ", missing.stream().map(SubjectRef::toString).toList());
    }
}

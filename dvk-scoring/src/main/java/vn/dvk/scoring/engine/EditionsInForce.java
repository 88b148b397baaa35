package vn.dvk.scoring.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Problem;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.ScoringMessages;

/**
 * Các bản tiêu chí đang có hiệu lực: the published editions of a criteria set by date; drafts are left out.
 *
 * <pre>{@code
 * Edition edition = EditionsInForce.of(set).on(LocalDate.of(2023, 12, 31)).orThrow();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class EditionsInForce {
    private final Code set;
    private final ImmutableList<Edition> editions;

    private EditionsInForce(Code set, ImmutableList<Edition> editions) {
        this.set = set;
        this.editions = editions;
    }

    /**
     * Returns the published editions of a set.
     *
     * @throws InvalidDefinitionException if two of them overlap, two editions have one id, or none is published
     */
    public static EditionsInForce of(CriteriaSet set) {
        List<Problem> problems = EditionDates.problems(set);
        if (!problems.isEmpty()) {
            throw new InvalidDefinitionException(set.id().text(), problems, ScoringMessages.table());
        }
        List<Edition> published = new ArrayList<>();
        EditionDates.published(set.editions())
                .forEach(i -> published.add(set.editions().get(i)));
        published.sort(Comparator.comparing(edition -> edition.inForce().first().orElse(LocalDate.MIN)));
        return new EditionsInForce(set.id(), ImmutableList.copyOf(published));
    }

    /** Returns the editions, earliest first. */
    public List<Edition> editions() {
        return editions;
    }

    /** Returns the edition in force on that day, or why there is none. */
    public EditionLookup on(LocalDate day) {
        requireNonNull(day, "day");
        Optional<LocalDate> lastBefore = Optional.empty();
        for (Edition edition : editions) {
            if (edition.inForce().contains(day)) {
                return new EditionLookup.Found(edition);
            }
            Optional<LocalDate> first = edition.inForce().first();
            if (first.isPresent() && first.get().isAfter(day)) {
                return lastBefore
                        .<EditionLookup>map(last -> new EditionLookup.Lapsed(set, day, last, first))
                        .orElseGet(() -> new EditionLookup.NotYet(set, day, first.get()));
            }
            lastBefore = edition.inForce().last();
        }
        return new EditionLookup.Lapsed(set, day, lastBefore.orElseThrow(), Optional.empty());
    }
}

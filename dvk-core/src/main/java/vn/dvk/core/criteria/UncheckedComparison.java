package vn.dvk.core.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;

/**
 * Reads comparisons whose fact need not be declared and whose values need not be of its type: they are read as what they say
 * by themselves, so that only what no condition can say is a problem.
 *
 * @param type the declared type, if the fact is declared
 * @param place where the key of the fact stands
 */
record UncheckedComparison(FactKey fact, Optional<FactType> type, String place, Problems problems)
        implements ComparisonReader {
    /** The kinds that a value may say by itself: a whole number is a count and every count a decimal. */
    private static final List<FactKind> NATURAL =
            List.of(FactKind.COUNT, FactKind.DECIMAL, FactKind.YES_NO, FactKind.DAY, FactKind.CHOICE);

    @Override
    public Optional<Condition> compare(Comparison comparison, Setting value, String path) {
        Optional<FactValue> read = kinds().filter(kind -> kind.isOrdered() || !comparison.needsOrder())
                .flatMap(kind -> FactSettings.parse(value, kind).stream())
                .findFirst();
        if (read.isEmpty()) {
            refuse(comparison.needsOrder(), path);
        }
        return read.map(known -> Condition.compare(fact, comparison, known));
    }

    /** Values of one list are of one kind. */
    @Override
    public Optional<Condition> oneOf(List<Setting> values, String path) {
        Optional<List<Optional<FactValue>>> read = kinds().map(kind -> values.stream()
                        .map(value -> FactSettings.parse(value, kind))
                        .toList())
                .filter(all -> all.stream().allMatch(Optional::isPresent))
                .findFirst();
        if (read.isEmpty()) {
            refuseEach(values, path);
        }
        return read.flatMap(all -> ComparisonReader.distinct(all, path, problems))
                .map(all -> Condition.oneOf(fact, all));
    }

    private Stream<FactKind> kinds() {
        return Stream.concat(type.map(FactType::kind).stream(), NATURAL.stream());
    }

    private void refuseEach(List<Setting> values, String path) {
        if (type.isEmpty()) {
            refuse(false, path);
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            if (FactSettings.parse(values.get(i), type.get().kind()).isEmpty()) {
                refuse(false, Pointer.child(path, i));
            }
        }
    }

    /** Reports a value that no condition can hold as what is wrong with it for the declared fact. */
    private void refuse(boolean ordered, String path) {
        if (type.isEmpty()) {
            addOnce(Problem.of(place, ComparisonReader.unknown(fact)));
        } else if (ordered && !type.get().kind().isOrdered()) {
            problems.add(path, ComparisonReader.noOrder(fact, type.get()));
        } else {
            problems.add(path, ComparisonReader.badValue(type.get().kind()));
        }
    }

    /** Several comparisons of one object name one fact. */
    private void addOnce(Problem problem) {
        if (!problems.list().contains(problem)) {
            problems.add(problem);
        }
    }
}

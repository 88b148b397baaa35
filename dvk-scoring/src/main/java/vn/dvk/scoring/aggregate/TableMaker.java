package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import vn.dvk.core.value.Code;

/**
 * Makes the rows of a table from the finest cells: first the detail with its subtotals, then the rows of other grouping sets,
 * and the grand total last.
 *
 * @param <T> the type of the records
 */
final class TableMaker<T> {

    private final Plan<T> plan;
    private final List<GroupReader<? super T>> readers;
    private final List<View<T>> views;
    private final Map<GroupingSet, Level<T>> levels = new HashMap<>();
    private final FindingMaker<T> findings;
    private final Optional<ExpectedRows<T>> expected;

    TableMaker(Plan<T> plan, List<GroupReader<? super T>> readers, List<View<T>> views) {
        this.plan = plan;
        this.readers = readers;
        this.views = views;
        this.findings = new FindingMaker<>(plan, this);
        this.expected = plan.expectation().map(expectation -> new ExpectedRows<>(plan, this, expectation));
    }

    SummaryTable table() {
        requireOneGroupPerCode();
        ImmutableList.Builder<SummaryRow> rows = ImmutableList.builder();
        for (GroupingSet widest : plan.sets().widest()) {
            rows.addAll(new RowTree<>(plan, this, widest).rows());
        }
        if (plan.sets().hasTotal()) {
            rows.add(row(GroupingSet.NONE, List.of(), new int[0]));
        }
        ImmutableList<SummaryRow> compared = new RowComparer<>(plan.measures(), this, rows.build()).compared();
        return new SummaryTable(
                plan.title(),
                plan.notes(),
                plan.heads(),
                plan.measures(),
                compared,
                findings.list(),
                plan.rowOrder().isPresent(),
                lineage());
    }

    /** The cells of a grouping set; merged from the records the first time it is asked for. */
    Level<T> level(GroupingSet set) {
        return levels.computeIfAbsent(set, wanted -> Level.of(plan, wanted, view(wanted)));
    }

    SummaryRow row(GroupingSet set, List<Group> groups, int[] numbers) {
        ImmutableList<Object> kept = kept(set, groups, numbers);
        int measures = plan.measures().size();
        SummaryRow row = new SummaryRow(
                plan.heads(),
                set,
                groups,
                plan.measures(),
                kept.subList(0, measures),
                expected.map(rows -> rows.completeness(set, groups, reports(kept.get(kept.size() - 1)))),
                rebasing(set, numbers, kept));
        findings.look(row, kept.subList(measures, measures + plan.watches().size()), numbers);
        return row;
    }

    /** How a row came about where units are re-based; the shares of a record in all groups together are no estimate. */
    private Rebasing rebasing(GroupingSet set, int[] numbers, List<Object> kept) {
        Optional<Integer> estimating = plan.estimating().filter(set::has);
        boolean estimated = estimating.isPresent()
                && (Long) kept.get(plan.measures().size() + plan.watches().size()) > 0;
        int[] dimensions = set.dimensions();
        ImmutableSortedSet.Builder<UsedLink> links = ImmutableSortedSet.naturalOrder();
        for (int i = 0; i < dimensions.length; i++) {
            links.addAll(readers.get(dimensions[i]).links(numbers[i]));
        }
        links.addAll(level(set).links(numbers));
        return new Rebasing(
                estimated ? plan.dimensions().get(estimating.orElseThrow()).code() : null, links.build());
    }

    /** The links that were used for any record; empty where nothing is re-based. */
    private Optional<ImmutableSortedSet<UsedLink>> lineage() {
        if (!plan.isRebased()) {
            return Optional.empty();
        }
        ImmutableSortedSet.Builder<UsedLink> links = ImmutableSortedSet.naturalOrder();
        for (GroupReader<?> reader : readers) {
            for (int number = 0; number < reader.size(); number++) {
                links.addAll(reader.links(number));
            }
        }
        links.addAll(level(GroupingSet.NONE).links(new int[0]));
        return Optional.of(links.build());
    }

    /** The groups of the last dimension of a set that have a row within groups of the others, even without records. */
    Set<Group> shown(GroupingSet set, List<Group> within) {
        int[] dimensions = set.dimensions();
        Set<Group> shown = new LinkedHashSet<>(
                plan.dimensions().get(dimensions[dimensions.length - 1]).shown());
        expected.ifPresent(rows -> shown.addAll(rows.below(set, within)));
        return shown;
    }

    /** The reports in each cell of a set of dimensions. */
    Map<List<Group>, SortedSet<FoundReport>> reports(GroupingSet set) {
        Map<List<Group>, SortedSet<FoundReport>> reports = new HashMap<>();
        CellTable cells = level(set).cells();
        int[] dimensions = set.dimensions();
        for (int cell = 0; cell < cells.size(); cell++) {
            List<Group> groups = new ArrayList<>();
            int[] numbers = cells.groups(cell);
            for (int i = 0; i < numbers.length; i++) {
                groups.add(readers.get(dimensions[i]).group(numbers[i]));
            }
            reports.put(groups, reports(level(set).last(cell)));
        }
        return reports;
    }

    // The last value is that of the expectation's own measure.
    @SuppressWarnings("unchecked")
    private static SortedSet<FoundReport> reports(Object last) {
        return (SortedSet<FoundReport>) last;
    }

    /** The values of groups, whether there is such a row or not. */
    ImmutableList<Object> values(GroupingSet set, List<Group> groups) {
        int[] dimensions = set.dimensions();
        int[] numbers = new int[dimensions.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = readers.get(dimensions[i]).find(groups.get(i));
        }
        return kept(set, groups, numbers);
    }

    /** Everything that is kept of a row. */
    ImmutableList<Object> kept(GroupingSet set, List<Group> groups, int[] numbers) {
        try {
            return level(set).values(numbers);
        } catch (SeveralDays refused) {
            throw refused.at(groups);
        }
    }

    GroupReader<? super T> reader(int dimension) {
        return readers.get(dimension);
    }

    private View<T> view(GroupingSet set) {
        GroupingSet wanted = plan.sets().viewOf(set);
        return views.stream()
                .filter(view -> view.set().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private void requireOneGroupPerCode() {
        for (int i = 0; i < readers.size(); i++) {
            Dimension<? super T> dimension = plan.dimensions().get(i);
            List<Group> all = new ArrayList<>(shown(GroupingSet.NONE.with(i), List.of()));
            for (int number = 0; number < readers.get(i).size(); number++) {
                all.add(readers.get(i).group(number));
            }
            Map<Code, Group> seen = new HashMap<>();
            for (Group group : all) {
                Group other = seen.putIfAbsent(group.code(), group);
                if (other != null && !other.equals(group)) {
                    throw new IllegalArgumentException("Dimension '" + dimension.code()
                            + "' must give one title and order to each code, but gave two to '" + group.code() + "'");
                }
            }
        }
    }
}

package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dvk.core.value.Code;

/** Finds the rows of a table by their groups. */
final class RowIndex {

    /** How many rows an error names. */
    private static final int MOST_NAMED = 20;

    private final ImmutableList<Heading> heads;
    private final ImmutableList<SummaryRow> rows;
    private final ImmutableMap<ImmutableSet<Coordinate>, SummaryRow> byGroups;

    RowIndex(ImmutableList<Heading> heads, ImmutableList<SummaryRow> rows) {
        this.heads = heads;
        this.rows = rows;
        ImmutableMap.Builder<ImmutableSet<Coordinate>, SummaryRow> index = ImmutableMap.builder();
        rows.forEach(row -> index.put(ImmutableSet.copyOf(row.coordinates()), row));
        this.byGroups = index.buildOrThrow();
    }

    /** The row of groups of any dimensions, in any order. */
    Optional<SummaryRow> find(Collection<Coordinate> groups) {
        return Optional.ofNullable(byGroups.get(ImmutableSet.copyOf(groups)));
    }

    /** The row of groups of the outermost dimensions. */
    Optional<SummaryRow> find(String... codes) {
        ImmutableSet.Builder<Coordinate> wanted = ImmutableSet.builder();
        for (int i = 0; i < codes.length; i++) {
            Code code = Code.of(codes[i]);
            if (i >= heads.size()) {
                return Optional.empty();
            }
            wanted.add(new Coordinate(heads.get(i).code(), code));
        }
        return find(wanted.build());
    }

    /** The rows for a message; of a long table the first ones. */
    String known() {
        String first = rows.stream()
                .limit(MOST_NAMED)
                .map(row -> row.groups().stream().map(Group::code).toList().toString())
                .collect(Collectors.joining(", "));
        return "[" + first + (rows.size() > MOST_NAMED ? ", and " + (rows.size() - MOST_NAMED) + " more]" : "]");
    }

    static ImmutableSet<Coordinate> groups(Coordinate first, Coordinate... more) {
        return ImmutableSet.<Coordinate>builder()
                .add(requireNonNull(first, "first"))
                .add(more)
                .build();
    }
}

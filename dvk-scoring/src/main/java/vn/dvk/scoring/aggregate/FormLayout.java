package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is printed: all but what its rows count.
 *
 * @param code its number, such as {@code 0601.N/BNV-TĐKT}
 * @param title its title
 * @param unit what is counted; null where that is not stated
 * @param notes lines below it
 * @param lines its rows, in their order
 * @param partitions rows that add up to others
 * @param settlements what is done with a record of several rows
 * @param columns its columns
 * @param controls columns that others add up to
 */
record FormLayout(
        String code,
        Heading title,
        @Nullable Heading unit,
        ImmutableList<Heading> notes,
        ImmutableList<FormLine> lines,
        ImmutableList<FormPartition> partitions,
        ImmutableList<FormSettlement> settlements,
        ImmutableList<FormColumn> columns,
        ImmutableList<FormControl> controls)
        implements Serializable {

    /** The code of all records where the form has no row for them. */
    static final String ALL = "all" + FormMark.SIGN;

    /** The row of all records, printed or not. */
    String total() {
        return lines.stream()
                .filter(line -> line.kind() == FormLine.Kind.TOTAL)
                .map(FormLine::number)
                .findFirst()
                .orElse(ALL);
    }

    Optional<FormLine> line(String number) {
        return lines.stream().filter(line -> line.number().equals(number)).findFirst();
    }

    Optional<FormColumn> column(String code) {
        return columns.stream().filter(column -> column.code().equals(code)).findFirst();
    }

    Optional<FormControl> control(FormColumn column) {
        return controls.stream()
                .filter(control -> control.total().equals(column.code()))
                .findFirst();
    }

    /** Tells whether each record must be in exactly one term of a control sum. */
    boolean isOfRecords(FormControl control) {
        return column(control.total())
                        .filter(column -> column.given().isLike(Measure.count()))
                        .isPresent()
                && control.terms().stream()
                        .allMatch(term ->
                                column(term).filter(FormColumn::filtered).isPresent());
    }

    FormLine known(String number) {
        return line(requireNonNull(number, "number"))
                .orElseThrow(() -> new IllegalArgumentException("row must be one of "
                        + lines.stream().map(FormLine::number).toList() + ", but was '" + number + "'"));
    }

    FormColumn knownColumn(String wanted) {
        return column(requireNonNull(wanted, "wanted"))
                .orElseThrow(() -> new IllegalArgumentException("column must be one of "
                        + columns.stream().map(FormColumn::code).toList() + ", but was '" + wanted + "'"));
    }

    /** The numbers of the rows of a partition. */
    ImmutableList<String> rows(int partition) {
        return lines.stream()
                .filter(line -> line.kind() == FormLine.Kind.PART && line.partition() == partition)
                .map(FormLine::number)
                .collect(ImmutableList.toImmutableList());
    }

    /** The row that a partition divides, printed or not. */
    String whole(FormPartition partition) {
        String of = partition.of();
        return of == null ? total() : of;
    }

    /** The row above a row, printed or not; a part of an unprinted total stands under nothing. */
    Optional<String> above(FormLine line) {
        return switch (line.kind()) {
            case TOTAL -> Optional.empty();
            case PART -> line.partition() < 0 ? Optional.empty() : Optional.of(whole(partitions.get(line.partition())));
            case OF_WHICH -> Optional.ofNullable(line.of());
        };
    }

    /** A row with all those above it, the outermost first. */
    List<FormLine> chain(FormLine line) {
        List<FormLine> chain = new ArrayList<>();
        Optional<FormLine> next = Optional.of(line);
        while (next.isPresent() && chain.size() <= lines.size()) {
            chain.add(0, next.get());
            next = above(next.get()).flatMap(this::line);
        }
        return chain;
    }

    /** How far a row is indented. */
    int depth(FormLine line) {
        return chain(line).size() - 1;
    }

    /** The partitions of which a row is the first one. */
    List<FormPartition> startingAt(FormLine line) {
        return IntStream.range(0, partitions.size())
                .filter(place -> !rows(place).isEmpty() && rows(place).get(0).equals(line.number()))
                .mapToObj(partitions::get)
                .toList();
    }
}

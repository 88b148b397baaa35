package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;

/**
 * How the values of a measure look: one column or several.
 *
 * @param more the columns behind the first one, which has the heading of the measure
 * @param cells what stands in the columns
 */
record Display<V>(ImmutableList<Heading> more, Cells<V> cells) implements Serializable {

    /** What stands in the columns of a value: as many as there are columns. */
    @FunctionalInterface
    interface Cells<V> extends Serializable {
        List<Shown> of(V value);
    }

    /** One column under the measure's title. */
    static <V> Display<V> column(Field<V, Shown> cell) {
        return new Display<>(ImmutableList.of(), value -> List.of(cell.apply(value)));
    }

    /** The mean, to two decimals, and a column for each kind of outcome: always all of them. */
    static Display<ScoreMean> scoreMean() {
        ImmutableList.Builder<Heading> kinds = ImmutableList.builder();
        for (OutcomeKind kind : OutcomeKind.values()) {
            kinds.add(Heading.of(kind.name(), LocalizedText.of(kind.label(Language.VI), kind.label(Language.EN))));
        }
        return new Display<>(kinds.build(), value -> {
            List<Shown> cells = new ArrayList<>();
            cells.add(Shown.rounded(value.mean()));
            Arrays.stream(OutcomeKind.values()).forEach(kind -> cells.add(Shown.whole(value.count(kind))));
            return cells;
        });
    }

    /** The mean with the number of records that have no number. */
    static Display<Mean> mean() {
        return new Display<>(
                ImmutableList.of(Heading.of("missing", AggregateCodes.COLUMN_MISSING)),
                mean -> List.of(Shown.rounded(mean.value()), Shown.whole(mean.missing())));
    }

    /** The mean of units with their number, and the number of records that belong to none. */
    static Display<MeanOfUnits> meanOfUnits() {
        return new Display<>(
                ImmutableList.of(
                        Heading.of("units", AggregateCodes.COLUMN_UNITS),
                        Heading.of("outside", AggregateCodes.COLUMN_OUTSIDE)),
                mean -> List.of(Shown.rounded(mean.value()), Shown.whole(mean.units()), Shown.whole(mean.outside())));
    }

    /** The stock with its day and the number of its reports. */
    static Display<Stock> stock() {
        return new Display<>(
                ImmutableList.of(
                        Heading.of("as-of", AggregateCodes.COLUMN_AS_OF),
                        Heading.of("reports", AggregateCodes.COLUMN_REPORTS)),
                stock -> List.of(
                        Shown.numberIfAny(stock.asOf().isPresent() ? Optional.of(stock.sum()) : Optional.empty()),
                        stock.asOf().<Shown>map(Shown.Day::new).orElse(new Shown.Nothing()),
                        Shown.whole(stock.reports())));
    }

    /** The stock with the number of its units, their earliest and latest days, and the reports that belong to none. */
    static Display<StockOfUnits> stockOfUnits() {
        return new Display<>(
                ImmutableList.of(
                        Heading.of("units", AggregateCodes.COLUMN_UNITS),
                        Heading.of("earliest", AggregateCodes.COLUMN_EARLIEST),
                        Heading.of("latest", AggregateCodes.COLUMN_LATEST),
                        Heading.of("outside", AggregateCodes.COLUMN_OUTSIDE)),
                stock -> List.of(
                        Shown.numberIfAny(stock.latest().isPresent() ? Optional.of(stock.sum()) : Optional.empty()),
                        Shown.whole(stock.units()),
                        stock.earliest().<Shown>map(Shown.Day::new).orElse(new Shown.Nothing()),
                        stock.latest().<Shown>map(Shown.Day::new).orElse(new Shown.Nothing()),
                        Shown.whole(stock.outside())));
    }

    /** All records, a column for each known group, and one for those in none of them. */
    static Display<GroupCounts> counts(List<Group> known) {
        ImmutableList.Builder<Heading> columns = ImmutableList.builder();
        known.forEach(group -> columns.add(new Heading(group.code(), group.title())));
        columns.add(new Heading(Group.UNASSIGNED.code(), Group.UNASSIGNED.title()));
        ImmutableList<Group> groups = ImmutableList.copyOf(known);
        return new Display<>(columns.build(), counts -> {
            List<Shown> cells = new ArrayList<>();
            long rest = counts.total();
            cells.add(Shown.whole(rest));
            for (Group group : groups) {
                long found = counts.counts().getOrDefault(group, 0L);
                cells.add(Shown.whole(found));
                rest -= found;
            }
            cells.add(Shown.whole(rest));
            return cells;
        });
    }

    List<String> headings(LocalizedText title, Language language) {
        List<String> headings = new ArrayList<>();
        headings.add(title.text(language));
        more.forEach(column -> headings.add(column.title().text(language)));
        return headings;
    }

    /** The codes of the columns: that of the measure, and behind a dot that of a further column. */
    List<String> codes(String code) {
        List<String> codes = new ArrayList<>();
        codes.add(code);
        more.forEach(column -> codes.add(code + "." + column.code()));
        return codes;
    }
}

package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * A change of a rate as it is shown: a line for each group, and one for the whole.
 *
 * @param change the change
 * @param dimension what the groups are
 * @param rates how rates are shown
 */
record RateChangeOutput(RateChange change, Heading dimension, Rates rates) {

    private static final ImmutableList<String> HEADINGS = ImmutableList.of(
            AggregateCodes.CHANGE_PART_BEFORE,
            AggregateCodes.CHANGE_PART_AFTER,
            AggregateCodes.CHANGE_RATE_BEFORE,
            AggregateCodes.CHANGE_RATE_AFTER,
            AggregateCodes.CHANGE_OF_RATE,
            AggregateCodes.CHANGE_OF_COMPOSITION);

    PrintedTable table() {
        List<LocalizedText> headings = new ArrayList<>(List.of(dimension.title()));
        HEADINGS.forEach(key -> headings.add(AggregateWords.both(key)));
        List<List<Shown>> lines = new ArrayList<>();
        change.groups()
                .forEach(group -> lines.add(line(
                        group.group().title(),
                        List.of(group.shareBefore(), group.shareAfter()),
                        List.of(group.rateBefore(), group.rateAfter()),
                        List.of(group.ofRate(), group.ofComposition()))));
        lines.add(line(
                AggregateWords.both(AggregateCodes.TOTAL),
                List.of(Points.ONE, Points.ONE),
                List.of(Optional.of(change.before()), Optional.of(change.after())),
                List.of(change.ofRates(), change.ofComposition())));
        return new PrintedTable(headings, 1, lines, notes());
    }

    private List<Shown> line(
            LocalizedText title, List<Points> parts, List<Optional<Points>> both, List<Points> contributions) {
        ImmutableList.Builder<Shown> line = ImmutableList.builder();
        line.add(Shown.text(title::text));
        parts.forEach(part -> line.add(new Shown.Percent(new Ratio(part, Points.ONE))));
        both.forEach(rate -> line.add(rates.shown(rate)));
        contributions.forEach(contribution -> line.add(rates.shown(Optional.of(contribution))));
        return line.build();
    }

    private List<LocalizedText> notes() {
        List<LocalizedText> notes = new ArrayList<>();
        notes.add(LocalizedText.of(sum(Language.VI), sum(Language.EN)));
        if (rates.percent()) {
            notes.add(AggregateWords.both(AggregateCodes.CHANGE_IN_POINTS));
        }
        if (alone().findAny().isPresent()) {
            notes.add(LocalizedText.of(named(Language.VI), named(Language.EN)));
        }
        return notes;
    }

    private String sum(Language language) {
        return AggregateWords.text(AggregateCodes.CHANGE_SUM, language) + " " + shown(change.change(), language) + " = "
                + shown(change.ofRates(), language) + " + " + shown(change.ofComposition(), language);
    }

    private String shown(Points number, Language language) {
        String text = rates.shown(Optional.of(number)).text(language);
        return number.isNegative() ? "(" + text + ")" : text;
    }

    private String named(Language language) {
        return AggregateWords.text(AggregateCodes.CHANGE_ALONE, language) + ": "
                + alone().map(group -> group.group().title().text(language)).collect(Collectors.joining(", "));
    }

    private Stream<GroupChange> alone() {
        return change.groups().stream().filter(group -> !group.isComparable());
    }

    String json() {
        return JsonTable.object(List.of(
                        JsonTable.member("dimension", JsonTable.heading(dimension)),
                        JsonTable.member("before", exact(Optional.of(change.before()))),
                        JsonTable.member("after", exact(Optional.of(change.after()))),
                        JsonTable.member("ofRates", exact(Optional.of(change.ofRates()))),
                        JsonTable.member("ofComposition", exact(Optional.of(change.ofComposition()))),
                        JsonTable.member(
                                "groups",
                                change.groups().stream()
                                        .map(RateChangeOutput::json)
                                        .collect(Collectors.joining(",\n", "[\n", "]")))))
                + "\n";
    }

    private static String json(GroupChange group) {
        Group of = group.group();
        return JsonTable.object(List.of(
                JsonTable.member("group", JsonTable.heading(new Heading(of.code(), of.title()))),
                JsonTable.member("shareBefore", exact(Optional.of(group.shareBefore()))),
                JsonTable.member("shareAfter", exact(Optional.of(group.shareAfter()))),
                JsonTable.member("rateBefore", exact(group.rateBefore())),
                JsonTable.member("rateAfter", exact(group.rateAfter())),
                JsonTable.member("ofRate", exact(Optional.of(group.ofRate()))),
                JsonTable.member("ofComposition", exact(Optional.of(group.ofComposition())))));
    }

    private static String exact(Optional<Points> number) {
        return Shown.numberIfAny(number).json();
    }
}

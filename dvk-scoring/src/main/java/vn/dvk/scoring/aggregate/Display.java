package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.VietnameseText;

/**
 * How the values of a measure look: one column or several.
 *
 * @param <V> the type of the values
 */
interface Display<V> extends Serializable {

    List<String> headings(LocalizedText title, Language language);

    List<String> cells(V value, Language language);

    /** One column under the measure's title. */
    static <V> Display<V> column(Spelling<V> text) {
        return new Display<>() {
            @Override
            public List<String> headings(LocalizedText title, Language language) {
                return List.of(title.text(language));
            }

            @Override
            public List<String> cells(V value, Language language) {
                return List.of(text.of(value, language));
            }
        };
    }

    /** The mean, to two decimals, and a column for each kind of outcome: always all of them. */
    static Display<ScoreMean> scoreMean() {
        return new Display<>() {
            @Override
            public List<String> headings(LocalizedText title, Language language) {
                return Stream.concat(
                                Stream.of(title.text(language)),
                                Arrays.stream(OutcomeKind.values()).map(kind -> kind.label(language)))
                        .toList();
            }

            @Override
            public List<String> cells(ScoreMean value, Language language) {
                String mean = value.mean()
                        .map(points -> AggregateWords.rounded(points, language))
                        .orElse(AggregateWords.NONE);
                return Stream.concat(
                                Stream.of(mean),
                                Arrays.stream(OutcomeKind.values())
                                        .map(kind -> VietnameseText.format(value.count(kind), language)))
                        .toList();
            }
        };
    }

    /** Spells a value. */
    @FunctionalInterface
    interface Spelling<V> extends Serializable {
        String of(V value, Language language);
    }
}

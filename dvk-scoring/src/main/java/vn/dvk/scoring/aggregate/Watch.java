package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.Fingerprint;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.scoring.sheet.Provenance;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.StoredProvenance;
import vn.dvk.scoring.sheet.StoredScore;

/**
 * What a plan looks out for while it reads records: which editions or periods are in each cell. A column of its own behind
 * those of the measures, and only of plans that ask for it.
 *
 * @param kind what may be found
 * @param key what a record has, by which its text is found again; nothing if it does not matter
 * @param text the text of a record, equal for equal keys
 */
record Watch<T>(Kind kind, Field<? super T, Optional<Object>> key, Field<? super T, String> text)
        implements Serializable {

    /** Of the sheets that are scored; the others enter no mean. */
    static <T> Watch<T> ofSheets(Field<? super T, ScoreSheet> sheet) {
        return new Watch<>(
                Kind.ONE_EDITION,
                row -> fingerprint(sheet.apply(row)),
                row -> edition(sheet.apply(row).provenance()));
    }

    static <T> Watch<T> ofStored(Field<? super T, StoredScore> score) {
        return new Watch<>(
                Kind.ONE_EDITION,
                row -> fingerprint(score.apply(row)),
                row -> edition(score.apply(row).provenance()));
    }

    static <T> Watch<T> ofPeriods(Field<? super T, DateRange> period) {
        return new Watch<>(
                Kind.NO_OVERLAP,
                row -> Optional.of(period.apply(row)),
                row -> PeriodGroups.canonical(period.apply(row)).toString());
    }

    /** Keeps the texts that occur. */
    Measure<T, SortedSet<String>> measure() {
        return new Measure<>(
                Heading.of(kind.code, AggregateCodes.FINDING),
                "seen",
                Combining.DISTINCT,
                slots -> new SeenStates<T>(this),
                Display.column(seen -> Shown.whole(seen.size())));
    }

    private static Optional<Object> fingerprint(ScoreSheet sheet) {
        return sheet.kind() == OutcomeKind.SCORED
                ? Optional.of(sheet.provenance().fingerprint())
                : Optional.empty();
    }

    private static Optional<Object> fingerprint(StoredScore score) {
        return score.kind() == OutcomeKind.SCORED
                ? Optional.of(score.provenance().fingerprint())
                : Optional.empty();
    }

    private static String edition(Provenance of) {
        return edition(of.set(), of.edition(), of.fingerprint());
    }

    private static String edition(StoredProvenance of) {
        return edition(of.set(), of.edition(), of.fingerprint());
    }

    private static String edition(Code set, Code edition, Fingerprint fingerprint) {
        return set + " " + edition + " " + fingerprint;
    }

    /** What may be found. */
    enum Kind {
        /** Scores of one cell are of one edition. */
        ONE_EDITION("one-edition") {
            @Override
            List<Message> found(SortedSet<String> seen) {
                ImmutableList.Builder<Message> found = ImmutableList.builder();
                seen.stream().skip(1).forEach(other -> found.add(mixed(seen.first(), other)));
                return found.build();
            }

            @Override
            String reread(String text) {
                String[] words = text.split(" ", -1);
                return words.length == 3
                        ? edition(Code.of(words[0]), Code.of(words[1]), Fingerprint.parse(words[2]))
                        : "";
            }
        },
        /** Periods of one cell have no day in common. */
        NO_OVERLAP("no-overlap") {
            @Override
            List<Message> found(SortedSet<String> seen) {
                return PeriodGroups.overlaps(seen.stream().map(DateRange::parse).toList());
            }

            @Override
            String reread(String text) {
                return PeriodGroups.canonical(DateRange.parse(text)).toString();
            }
        };

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** What is found where just these texts occur. */
        abstract List<Message> found(SortedSet<String> seen);

        /** What a text stands for; it fails with an {@link IllegalArgumentException} for one that was never written. */
        abstract String reread(String text);

        boolean isWritten(String text) {
            try {
                return reread(text).equals(text);
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }

        private static Message mixed(String one, String other) {
            String[] first = one.split(" ", -1);
            String[] second = other.split(" ", -1);
            return Message.of(AggregateCodes.FINDING_MIXED_EDITIONS)
                    .with("set", first[0])
                    .with("edition", first[1])
                    .with("fingerprint", Fingerprint.parse(first[2]).shortForm())
                    .with("otherSet", second[0])
                    .with("otherEdition", second[1])
                    .with("otherFingerprint", Fingerprint.parse(second[2]).shortForm());
        }
    }
}

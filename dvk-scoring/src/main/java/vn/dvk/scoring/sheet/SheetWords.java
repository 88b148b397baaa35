package vn.dvk.scoring.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.PointsWords;
import vn.dvk.scoring.outcome.ScoringMessages;

/** The words of sheets in one language. */
final class SheetWords {
    private static final MessageTable WORDS = ScoringMessages.table();

    private final Language language;

    SheetWords(Language language) {
        this.language = language;
    }

    /** The title, then whose sheet it is, then by which edition. */
    List<String> head(SheetHead head) {
        String title = label(SheetCodes.TITLE) + (head.draft() ? " " + label(SheetCodes.DRAFT) : "");
        String whose = text(Message.of(SheetCodes.HEAD)
                .with("dossier", head.dossier().toString())
                .with("subject", head.subject().label(language))
                .with("review", head.review().text())
                .with("day", Argument.day(head.asOf())));
        String source = filled(
                SheetCodes.LEDGER_SOURCE,
                "set",
                head.set().text(),
                "edition",
                head.edition().text());
        return List.of(title, whose, source);
    }

    /** The line of the classification; nothing where the edition has no bands. */
    Optional<String> band(StoredBand band) {
        if (band instanceof StoredBand.Reached reached) {
            return Optional.of(
                    filled(SheetCodes.BAND, "band", reached.band().title().text(language)));
        }
        if (band instanceof StoredBand.NoBand) {
            return Optional.of(label(SheetCodes.BAND_NONE));
        }
        if (band instanceof StoredBand.Undecided undecided) {
            List<String> names = new ArrayList<>();
            undecided.possible().forEach(one -> names.add(one.title().text(language)));
            if (undecided.noBandPossible()) {
                names.add(label(SheetCodes.BAND_OR_NONE));
            }
            return Optional.of(filled(SheetCodes.BAND_UNDECIDED, "bands", String.join(", ", names)));
        }
        Message why = ((StoredBand.NotClassified) band).why();
        return why.code().equals(SheetCodes.NO_BANDING)
                ? Optional.empty()
                : Optional.of(filled(SheetCodes.NOT_CLASSIFIED, "reason", text(why)));
    }

    /** The name of a classification, without saying that it is one. */
    String bandName(StoredBand band) {
        return band.reached().map(one -> one.title().text(language)).orElseGet(() -> {
            if (band instanceof StoredBand.NoBand) {
                return label(SheetCodes.DIFF_NO_BAND);
            }
            return label(band instanceof StoredBand.Undecided ? SheetCodes.DIFF_UNDECIDED : SheetCodes.BAND_OR_NONE);
        });
    }

    String points(Points points) {
        return PointsWords.text(points, language);
    }

    String kind(OutcomeKind kind) {
        return kind.label(language);
    }

    String day(LocalDate day) {
        return Argument.day(day).text(language);
    }

    String label(String key) {
        return WORDS.label(key, language).orElse(key);
    }

    String text(Message message) {
        return WORDS.text(message, language);
    }

    /** The words under a key, filled with pairs of names and texts. */
    String filled(String key, String... namesAndTexts) {
        String filled = label(key);
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            filled = filled.replace("{" + namesAndTexts[i] + "}", namesAndTexts[i + 1]);
        }
        return filled;
    }
}

package vn.dvk.scoring.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.sheet.GateStatus;
import vn.dvk.scoring.sheet.StoredBand;
import vn.dvk.scoring.sheet.StoredGate;
import vn.dvk.scoring.sheet.StoredMissedBand;
import vn.dvk.scoring.sheet.TitledCode;

/** Reads what followed from a total: the classification, and what became of gates. */
final class ConclusionReader {
    private static final List<String> BANDS = List.of("reached", "below", "possible", "notClassified");

    private ConclusionReader() {}

    static Optional<StoredBand> band(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<StoredBand> band = new Slot<>(in.oneOf(BANDS).flatMap(key -> band(in, key)));
            return in.build(band::get);
        });
    }

    private static Optional<? extends StoredBand> band(Fields in, String key) {
        return switch (key) {
            case "reached" -> reached(in, key);
            case "below" -> noBand(in, key);
            case "possible" -> undecided(in, key);
            default -> in.required(key, OutcomeReader::message).value().map(StoredBand.NotClassified::new);
        };
    }

    private static Optional<StoredBand> reached(Fields in, String key) {
        Slot<TitledCode> reached = in.required(key, ConclusionReader::titled);
        Slot<Points> compared = in.required("compared", Scalars::points);
        Slot<Points> minimum = in.required("minimum", Scalars::points);
        List<StoredMissedBand> missed = new ArrayList<>();
        in.each("missed", ConclusionReader::missed, missed::add);
        return reached.value().isEmpty()
                        || compared.value().isEmpty()
                        || minimum.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new StoredBand.Reached(reached.get(), compared.get(), minimum.get(), missed));
    }

    private static Optional<StoredBand> noBand(Fields in, String key) {
        Slot<Points> compared = in.required(key, Scalars::points);
        List<StoredMissedBand> missed = new ArrayList<>();
        in.each("missed", ConclusionReader::missed, missed::add);
        return compared.value().map(points -> new StoredBand.NoBand(points, missed));
    }

    private static Optional<StoredMissedBand> missed(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Code> code = in.required("code", Scalars::code);
            Slot<LocalizedText> title = in.required("title", Scalars::localized);
            List<LocalizedText> requirements = new ArrayList<>();
            List<TitledCode> gates = new ArrayList<>();
            in.each("requirements", Scalars::localized, requirements::add);
            in.each("gates", ConclusionReader::titled, gates::add);
            return in.build(() -> new StoredMissedBand(new TitledCode(code.get(), title.get()), requirements, gates));
        });
    }

    static Optional<StoredGate> gate(Cursor at) {
        return at.fields().flatMap(in -> {
            StoredGate.Builder gate = StoredGate.builder();
            Slot<Code> code = in.required("code", Scalars::code);
            Slot<LocalizedText> title = in.required("title", Scalars::localized);
            in.required("status", Scalars.oneOf(GateStatus.class), gate::status);
            in.required("otherwise", GateReader::consequence, gate::otherwise);
            in.each("failed", Scalars::code, gate::addFailed);
            in.each("needs", OutcomeReader::input, gate::addNeed);
            return in.build(
                    () -> gate.gate(new TitledCode(code.get(), title.get())).build());
        });
    }

    private static Optional<StoredBand> undecided(Fields in, String key) {
        List<TitledCode> possible = new ArrayList<>();
        Set<InputKey> needs = new LinkedHashSet<>();
        in.each(key, ConclusionReader::titled, possible::add);
        Slot<Boolean> none = in.required("noBandPossible", Scalars::flag);
        in.each("needs", OutcomeReader::input, needs::add);
        return none.value().map(noBand -> new StoredBand.Undecided(possible, noBand, needs));
    }

    static Optional<TitledCode> titled(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Code> code = in.required("code", Scalars::code);
            Slot<LocalizedText> title = in.required("title", Scalars::localized);
            return in.build(() -> new TitledCode(code.get(), title.get()));
        });
    }
}

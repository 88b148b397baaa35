package vn.dvk.scoring.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Disqualification;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.EditionStatus;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.criteria.FactSource;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RoundingStage;
import vn.dvk.core.error.Message;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** Reads one edition of a criteria set. */
final class EditionReader {
    private static final int MOST_DECIMALS = 12;

    private final Conditions conditions = new Conditions();
    private final NodeReader nodes = new NodeReader(conditions);
    private final GateReader gates = new GateReader(conditions);

    private EditionReader() {}

    static Optional<Edition> edition(Cursor at, Code set) {
        return at.fields().flatMap(in -> new EditionReader().edition(in, set));
    }

    private Optional<Edition> edition(Fields in, Code set) {
        Edition.Builder edition = Edition.builder();
        edition.set(set);
        in.required("id", Scalars::code, edition::id);
        in.optional("status", Scalars.oneOf(EditionStatus.class), edition::status);
        in.required("inForce", Scalars::range, edition::inForce);
        in.optional("reasonForChange", Scalars::localized, edition::reasonForChange);
        in.each("basis", Sources::basis, edition::addBasis);
        in.required("rounding", EditionReader::rounding, edition::rounding);
        in.optional("maximum", Scalars::points, edition::maximum);
        in.optional("engineSemantics", EditionReader::semantics, edition::engineSemantics);
        int faults = in.at().reading().faults();
        // Codes that are used twice are found when the edition is compiled, beside all else that is wrong with it.
        in.each("facts", EditionReader::fact, fact -> {
            conditions.declare(fact);
            return edition.addFact(fact);
        });
        if (in.at().reading().faults() > faults) {
            conditions.unknown();
        }
        in.atLeastOne("tree", nodes::node, edition::addTree);
        in.each("bonusPools", nodes::bonusPool, edition::addBonusPool);
        in.each("gates", gates::gate, edition::addGate);
        in.optional("banding", this::banding, edition::banding);
        in.each("disqualifications", this::disqualification, edition::addDisqualification);
        in.each("cases", CaseReader::entry, edition::addWorkedCase);
        return in.build(edition::build);
    }

    private static Optional<Rounding> rounding(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<RoundingStage> stage = in.required("stage", Scalars.oneOf(RoundingStage.class));
            if (stage.value().filter(given -> given == RoundingStage.NEVER).isPresent()) {
                return in.build(Rounding::none);
            }
            Slot<Long> scale = in.required("scale", EditionReader::scale);
            Slot<RoundingMode> mode = in.required("mode", EditionReader::mode);
            return in.build(() -> new Rounding(stage.get(), scale.get().intValue(), mode.get()));
        });
    }

    private static Optional<Integer> semantics(Cursor at) {
        return Scalars.whole(1)
                .read(at)
                .flatMap(number -> number <= Integer.MAX_VALUE
                        ? Optional.of(number.intValue())
                        : at.refuse(Message.of(JsonCodes.OUT_OF_RANGE)
                                .with("least", 1)
                                .with("most", Integer.MAX_VALUE)));
    }

    private static Optional<Long> scale(Cursor at) {
        return Scalars.whole(0)
                .read(at)
                .flatMap(scale -> scale <= MOST_DECIMALS
                        ? Optional.of(scale)
                        : at.refuse(Message.of(JsonCodes.OUT_OF_RANGE)
                                .with("least", 0)
                                .with("most", MOST_DECIMALS)));
    }

    private static Optional<RoundingMode> mode(Cursor at) {
        return Scalars.oneOf(RoundingMode.class)
                .read(at)
                .flatMap(mode -> mode != RoundingMode.UNNECESSARY
                        ? Optional.of(mode)
                        : at.refuse(Message.of(JsonCodes.NO_ROUNDING_MODE)));
    }

    private static Optional<FactDeclaration> fact(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<FactKey> key = in.required("key", Scalars.code(FactKey::new));
            Slot<LocalizedText> title = in.required("title", Scalars::localized);
            Slot<FactKind> kind = in.required("kind", Scalars.oneOf(FactKind.class));
            Slot<FactType> type = new Slot<>(kind.value().flatMap(known -> type(in, known)));
            FactDirection direction = in.optional("direction", Scalars.oneOf(FactDirection.class))
                    .value()
                    .orElse(FactDirection.NOT_STATED);
            FactSource source =
                    in.optional("of", Scalars.oneOf(FactSource.class)).value().orElse(FactSource.DOSSIER);
            return in.build(() -> new FactDeclaration(key.get(), title.get(), type.get(), direction, source));
        });
    }

    private static Optional<FactType> type(Fields in, FactKind kind) {
        FactType.Builder type = FactType.builder(kind);
        in.optional("unit", Scalars::line, type::unit);
        if (kind == FactKind.CHOICE) {
            in.atLeastOneDistinct("choices", Choice::read, Choice::code, choice -> choice.addTo(type));
        }
        if (kind.isNumber()) {
            Slot<BigDecimal> least = in.optional("least", Scalars::decimal);
            Slot<BigDecimal> most = in.optional("most", Scalars::decimal);
            least.value().ifPresent(type::least);
            most.value().ifPresent(type::most);
            if (least.value().isPresent()
                    && most.value().isPresent()
                    && least.get().compareTo(most.get()) > 0) {
                in.at().report(Message.of(JsonCodes.EMPTY_INTERVAL));
            }
        }
        return in.isFaulty() ? Optional.empty() : Optional.of(type.build());
    }

    private Optional<Banding> banding(Cursor at) {
        return at.fields().flatMap(in -> {
            Banding.Builder banding = Banding.builder();
            in.required("comparedAt", Scalars.oneOf(ComparedAt.class), banding::comparedAt);
            in.required("scale", Scalars.oneOf(BandScale.class), banding::scale);
            in.atLeastOne("bands", this::band, banding::addBand);
            in.each("variants", gates::variant, banding::addVariant);
            return in.build(banding::build);
        });
    }

    private Optional<Band> band(Cursor at) {
        return at.fields().flatMap(in -> {
            Band.Builder band = Band.builder();
            in.required("code", Scalars::code, band::code);
            in.required("title", Scalars::localized, band::title);
            in.required("minimum", Scalars::points, band::minimum);
            in.optional("minimumInclusive", Scalars::flag, band::minimumInclusive);
            in.each("requirements", gates::bandRequirement, band::addRequirement);
            return in.build(band::build);
        });
    }

    private Optional<Disqualification> disqualification(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Code> code = in.required("code", Scalars::code);
            Slot<LocalizedText> title = in.required("title", Scalars::localized);
            Slot<Condition> when = in.required("when", conditions::read);
            return in.build(() -> new Disqualification(code.get(), title.get(), when.get()));
        });
    }
}

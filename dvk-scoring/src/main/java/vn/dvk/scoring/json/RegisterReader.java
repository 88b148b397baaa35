package vn.dvk.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Message;
import vn.dvk.core.model.Exemplar;
import vn.dvk.core.model.ExemplarId;
import vn.dvk.core.model.Register;
import vn.dvk.core.model.RegisterFigure;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.CanonicalSector;
import vn.dvk.core.movement.Movement;
import vn.dvk.core.movement.Programme;
import vn.dvk.core.movement.Review;
import vn.dvk.core.movement.ReviewKind;
import vn.dvk.core.movement.Sector;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

/** Reads registers: everything but their models. */
final class RegisterReader {
    private RegisterReader() {}

    /** Reads registers whose units the directory, if there is one, must have. */
    static Function<Fields, Optional<Register>> checkedBy(Optional<UnitDirectory> units) {
        return in -> register(in).filter(register -> {
            units.ifPresent(
                    directory -> register.problems(directory).forEach(in.at().reading()::report));
            return !in.isFaulty();
        });
    }

    private static Optional<Register> register(Fields in) {
        Register.Builder register = Register.builder();
        in.required("id", Scalars::code, register::id);
        in.required("title", Scalars::localized, register::title);
        in.each("basis", Sources::basis, register::addBasis);
        Slot<Movement> movement = in.required("movement", RegisterReader::movement);
        movement.value().ifPresent(register::movement);
        // A review needs its movement; without one it is read all the same, for its problems.
        Code owner = movement.value().map(Movement::id).orElse(Code.of("unknown"));
        in.each("reviews", at -> review(at, owner), register::addReview);
        in.each("programmes", RegisterReader::programme, register::addProgramme);
        in.each("models", ModelReader::model, register::addModel);
        in.each("exemplars", RegisterReader::exemplar, register::addExemplar);
        in.each("figures", RegisterReader::figure, register::addFigure);
        return in.build(() -> register).flatMap(complete -> register(in, complete));
    }

    /** What concerns several parts is found by the register, with paths of this document. */
    private static Optional<Register> register(Fields in, Register.Builder complete) {
        try {
            return Optional.of(complete.build());
        } catch (InvalidDefinitionException e) {
            e.problems().forEach(in.at().reading()::report);
            return Optional.empty();
        }
    }

    private static Optional<Movement> movement(Cursor at) {
        return at.fields().flatMap(in -> {
            Movement.Builder movement = Movement.builder();
            in.required("id", Scalars::code, movement::id);
            in.required("title", Scalars::localized, movement::title);
            in.required("period", Scalars::range, movement::period);
            in.required("launchedBy", Scalars.code(UnitId::new), movement::launchedBy);
            in.optional("advisedBy", Scalars.code(UnitId::new), movement::advisedBy);
            in.required("baseRecognisers", Scalars::localized, movement::baseRecognisers);
            in.required("upperRecogniser", Scalars.code(UnitId::new), movement::upperRecogniser);
            if (in.has("sectors")) {
                List<Sector> sectors = new ArrayList<>();
                in.atLeastOneDistinct("sectors", RegisterReader::sector, Sector::code, sectors::add);
                movement.sectors(SectorCatalog.of(sectors));
            }
            in.each("basis", Sources::basis, movement::addBasis);
            return in.build(movement::build);
        });
    }

    private static Optional<Sector> sector(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Code> code = in.required("code", Scalars::code);
            Slot<CanonicalSector> canonical = in.required("canonical", Scalars.oneOf(CanonicalSector.class));
            Slot<LocalizedText> title = in.required("title", Scalars::localized);
            return in.build(() -> new Sector(code.get(), canonical.get(), title.get()));
        });
    }

    private static Optional<Review> review(Cursor at, Code movement) {
        return at.fields().flatMap(in -> {
            Review.Builder review = Review.builder();
            review.movement(movement);
            in.required("id", Scalars::code, review::id);
            in.required("kind", Scalars.oneOf(ReviewKind.class), review::kind);
            in.required("title", Scalars::localized, review::title);
            in.required("period", RegisterReader::closedRange, review::period);
            in.optional("asOf", Scalars::day, review::asOf);
            return in.build(review::build);
        });
    }

    private static Optional<DateRange> closedRange(Cursor at) {
        return Scalars.range(at)
                .flatMap(range ->
                        range.last().isPresent() ? Optional.of(range) : at.refuse(Message.of(JsonCodes.NO_END)));
    }

    private static Optional<Programme> programme(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Code> code = in.required("code", Scalars::code);
            Slot<LocalizedText> title = in.required("title", Scalars::localized);
            return in.build(() -> new Programme(code.get(), title.get()));
        });
    }

    private static Optional<Exemplar> exemplar(Cursor at) {
        return at.fields().flatMap(in -> {
            Exemplar.Builder exemplar = Exemplar.builder();
            in.required("id", Scalars.code(ExemplarId::new), exemplar::id);
            in.required("name", Scalars::localized, exemplar::name);
            in.required("kind", Scalars.oneOf(SubjectKind.class), exemplar::kind);
            in.optional("sector", Scalars::code, exemplar::sector);
            in.optional("unit", Scalars.code(UnitId::new), exemplar::unit);
            return in.build(exemplar::build);
        });
    }

    private static Optional<RegisterFigure> figure(Cursor at) {
        return at.fields().flatMap(in -> {
            RegisterFigure.Builder figure = RegisterFigure.builder();
            Slot<Code> key = in.required("key", Scalars::code);
            key.value().ifPresent(figure::key);
            in.required("label", Scalars::localized, figure::label);
            in.required("about", Scalars.oneOf(RegisterFigure.About.class), figure::about);
            in.required("figure", Figures::figure, figure::figure);
            in.optional("repeats", first -> other(first, key), figure::repeats);
            return in.build(figure::build);
        });
    }

    /** A code other than the one given. */
    static Optional<Code> other(Cursor at, Slot<Code> than) {
        return Scalars.code(at)
                .flatMap(code -> than.value().filter(code::equals).isPresent()
                        ? at.refuse(Message.of(JsonCodes.DUPLICATE).with("code", code.text()))
                        : Optional.of(code));
    }
}

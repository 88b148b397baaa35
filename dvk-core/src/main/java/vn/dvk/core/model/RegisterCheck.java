package vn.dvk.core.model;

import static vn.dvk.core.error.Pointer.child;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.movement.Programme;
import vn.dvk.core.movement.Review;
import vn.dvk.core.value.Code;

/** Finds where the parts of a register contradict each other. */
final class RegisterCheck {
    private final Register register;
    private final Set<Code> programmes;
    private final Problems problems = new Problems();

    private RegisterCheck(Register register) {
        this.register = register;
        this.programmes = register.programmes().stream().map(Programme::code).collect(Collectors.toSet());
    }

    static Problems of(Register register) {
        RegisterCheck check = new RegisterCheck(register);
        check.checkReviews();
        check.distinct(
                "/programmes", RegisterCodes.DUPLICATE_PROGRAMME, register.programmes(), "code", Programme::code);
        check.checkModels();
        check.checkExemplars();
        check.checkFigures();
        return check.problems;
    }

    private void checkReviews() {
        distinct("/reviews", RegisterCodes.DUPLICATE_REVIEW, register.reviews(), "id", Review::id);
        for (int i = 0; i < register.reviews().size(); i++) {
            Review review = register.reviews().get(i);
            String path = child("/reviews", i);
            if (!review.movement().equals(register.movement().id())) {
                add(child(path, "movement"), RegisterCodes.OTHER_MOVEMENT, "movement", review.movement());
            } else if (!register.movement().period().encloses(review.period())) {
                problems.add(
                        child(path, "period"),
                        Message.of(RegisterCodes.REVIEW_OUTSIDE)
                                .with("period", review.period().toString())
                                .with("movement", register.movement().period().toString()));
            }
        }
    }

    private void checkModels() {
        distinct("/models", RegisterCodes.DUPLICATE_MODEL, register.models(), "id", EmulationModel::id);
        for (int i = 0; i < register.models().size(); i++) {
            check(register.models().get(i), child("/models", i));
        }
    }

    private void check(EmulationModel model, String path) {
        checkSector(model.primarySector(), child(path, "primarySector"));
        checkEach(model.furtherSectors(), child(path, "furtherSectors"), this::checkSector);
        checkEach(
                model.furtherNamings(),
                child(path, "furtherNamings"),
                (naming, at) -> checkSector(naming.sector(), child(at, "sector")));
        checkEach(model.programmes(), child(path, "programmes"), this::checkProgramme);
        Set<Participation> seen = new HashSet<>();
        checkEach(model.participations(), child(path, "participations"), (participation, at) -> {
            if (!seen.add(participation)) {
                add(
                        at,
                        RegisterCodes.PARTICIPATION_TWICE,
                        "unit",
                        participation.unit().code());
            }
            if (participation.role() == ParticipationRole.TWINNED && isAlwaysOwner(model, participation)) {
                add(
                        child(at, "unit"),
                        RegisterCodes.PAIRED_WITH_ITSELF,
                        "unit",
                        participation.unit().code());
            }
        });
    }

    private static boolean isAlwaysOwner(EmulationModel model, Participation participation) {
        return !model.ownerships().isEmpty()
                && model.ownerships().stream()
                        .allMatch(ownership -> ownership.owner().equals(participation.unit()));
    }

    private void checkExemplars() {
        distinct("/exemplars", RegisterCodes.DUPLICATE_EXEMPLAR, register.exemplars(), "id", Exemplar::id);
        checkEach(
                register.exemplars(),
                "/exemplars",
                (exemplar, at) -> exemplar.sector().ifPresent(sector -> checkSector(sector, child(at, "sector"))));
    }

    private void checkFigures() {
        distinct("/figures", RegisterCodes.DUPLICATE_FIGURE, register.figures(), "key", RegisterFigure::key);
        checkEach(
                register.figures(),
                "/figures",
                (figure, at) -> figure.repeats().ifPresent(first -> checkRepetition(first, child(at, "repeats"))));
    }

    private void checkRepetition(Code first, String path) {
        Optional<RegisterFigure> figure = register.figure(first);
        if (figure.isEmpty()) {
            add(path, RegisterCodes.REPEATS_NOTHING, "figure", first);
        } else if (figure.get().repeats().isPresent()) {
            add(path, RegisterCodes.REPEATS_REPETITION, "figure", first);
        }
    }

    private void checkSector(Code sector, String path) {
        if (register.movement().sectors().find(sector).isEmpty()) {
            add(path, RegisterCodes.UNKNOWN_SECTOR, "sector", sector);
        }
    }

    private void checkProgramme(Code programme, String path) {
        if (!programmes.contains(programme)) {
            add(path, RegisterCodes.UNKNOWN_PROGRAMME, "programme", programme);
        }
    }

    private <T> void distinct(String path, String code, List<T> elements, String key, Function<T, ?> id) {
        Set<Object> seen = new HashSet<>();
        checkEach(elements, path, (element, at) -> {
            Object own = id.apply(element);
            if (!seen.add(own)) {
                problems.add(child(at, key), Message.of(code).with("id", own.toString()));
            }
        });
    }

    private static <T> void checkEach(Collection<T> elements, String path, Check<T> check) {
        int index = 0;
        for (T element : elements) {
            check.of(element, child(path, index++));
        }
    }

    private void add(String path, String code, String name, Code value) {
        problems.add(path, Message.of(code).with(name, value.text()));
    }

    @FunctionalInterface
    private interface Check<T> {
        void of(T element, String path);
    }
}

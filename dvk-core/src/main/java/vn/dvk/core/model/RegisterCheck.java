package vn.dvk.core.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;
import vn.dvk.core.movement.Programme;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;

/** Checks what the entries of a register refer to. */
final class RegisterCheck {
    private final Problems problems = new Problems();

    private RegisterCheck() {}

    static Problems ofCodes(Register register) {
        RegisterCheck check = new RegisterCheck();
        check.different(
                "/programmes", "code", register.programmes(), Programme::code, RegisterCodes.DUPLICATE_PROGRAMME);
        check.different("/models", "id", register.models(), model -> model.id().code(), RegisterCodes.DUPLICATE_MODEL);
        check.different(
                "/exemplars",
                "id",
                register.exemplars(),
                exemplar -> exemplar.id().code(),
                RegisterCodes.DUPLICATE_EXEMPLAR);
        Set<Code> programmes =
                register.programmes().stream().map(Programme::code).collect(Collectors.toSet());
        check.codes(register, code -> register.sectors().find(code).isPresent(), programmes::contains);
        return check.problems;
    }

    static List<Problem> ofUnits(Register register, UnitDirectory directory) {
        RegisterCheck check = new RegisterCheck();
        check.units(register, unit -> directory.find(unit).isPresent());
        return check.problems.list();
    }

    private <T> void different(String list, String key, List<T> elements, Function<T, Code> id, String code) {
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Code found = id.apply(elements.get(i));
            if (!seen.add(found)) {
                problems.add(
                        Pointer.child(Pointer.child(list, i), key),
                        Message.of(code).with("id", found.toString()));
            }
        }
    }

    private void codes(Register register, Predicate<Code> isSector, Predicate<Code> isProgramme) {
        each(register.models(), "/models", (model, path) -> {
            sector(model.primarySector(), Pointer.child(path, "primarySector"), isSector);
            each(
                    model.furtherSectors(),
                    Pointer.child(path, "furtherSectors"),
                    (code, place) -> sector(code, place, isSector));
            each(
                    model.programmes(),
                    Pointer.child(path, "programmes"),
                    (code, place) ->
                            known(isProgramme.test(code), place, RegisterCodes.UNKNOWN_PROGRAMME, "programme", code));
            each(
                    model.furtherNamings(),
                    Pointer.child(path, "furtherNamings"),
                    (naming, place) -> sector(naming.sector(), Pointer.child(place, "sector"), isSector));
        });
        each(
                register.exemplars(),
                "/exemplars",
                (exemplar, path) ->
                        exemplar.sector().ifPresent(code -> sector(code, Pointer.child(path, "sector"), isSector)));
    }

    private void sector(Code code, String path, Predicate<Code> isSector) {
        known(isSector.test(code), path, RegisterCodes.UNKNOWN_SECTOR, "sector", code);
    }

    private void units(Register register, Predicate<UnitId> isUnit) {
        each(register.models(), "/models", (model, path) -> {
            each(
                    model.ownerships(),
                    Pointer.child(path, "ownerships"),
                    (ownership, place) -> unit(ownership.owner(), Pointer.child(place, "owner"), isUnit));
            model.place().ifPresent(unit -> unit(unit, Pointer.child(path, "place"), isUnit));
            each(
                    model.participations(),
                    Pointer.child(path, "participations"),
                    (participation, place) -> unit(participation.unit(), Pointer.child(place, "unit"), isUnit));
        });
        each(
                register.exemplars(),
                "/exemplars",
                (exemplar, path) -> exemplar.unit().ifPresent(unit -> unit(unit, Pointer.child(path, "unit"), isUnit)));
    }

    private void unit(UnitId unit, String path, Predicate<UnitId> isUnit) {
        known(isUnit.test(unit), path, RegisterCodes.UNKNOWN_UNIT, "unit", unit.code());
    }

    private void known(boolean isKnown, String path, String code, String what, Code found) {
        if (!isKnown) {
            problems.add(path, Message.of(code).with(what, found.toString()));
        }
    }

    private static <T> void each(Collection<T> elements, String path, PlacedAction<T> action) {
        int index = 0;
        for (T element : elements) {
            action.accept(element, Pointer.child(path, index++));
        }
    }

    /** What is done with an element at a path. */
    private interface PlacedAction<T> {
        void accept(T element, String path);
    }
}

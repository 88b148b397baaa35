package vn.dvk.core.model;

import static vn.dvk.core.error.Pointer.child;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.Problems;
import vn.dvk.core.movement.Movement;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.DateRange;

/** Finds the units that a register names and a directory does not have, or not at the time. */
final class RegisterUnitCheck {
    private final UnitDirectory units;
    private final Problems problems = new Problems();

    private RegisterUnitCheck(UnitDirectory units) {
        this.units = units;
    }

    static List<Problem> of(Register register, UnitDirectory units) {
        RegisterUnitCheck check = new RegisterUnitCheck(units);
        check.look(register.movement());
        for (int i = 0; i < register.models().size(); i++) {
            check.look(register.models().get(i), child("/models", i));
        }
        for (int i = 0; i < register.exemplars().size(); i++) {
            String path = child(child("/exemplars", i), "unit");
            register.exemplars().get(i).unit().ifPresent(unit -> check.look(unit, DateRange.always(), path));
        }
        return check.problems.list();
    }

    private void look(Movement movement) {
        DateRange period = movement.period();
        look(movement.launchedBy(), period, "/movement/launchedBy");
        movement.advisedBy().ifPresent(unit -> look(unit, period, "/movement/advisedBy"));
        look(movement.upperRecogniser(), period, "/movement/upperRecogniser");
    }

    private void look(EmulationModel model, String path) {
        DateRange period = model.period().orElseGet(DateRange::always);
        for (int i = 0; i < model.ownerships().size(); i++) {
            Ownership ownership = model.ownerships().get(i);
            look(ownership.owner(), ownership.period(), child(child(child(path, "ownerships"), i), "owner"));
        }
        model.place().ifPresent(unit -> look(unit, period, child(path, "place")));
        for (int i = 0; i < model.participations().size(); i++) {
            UnitId unit = model.participations().get(i).unit();
            look(unit, period, child(child(child(path, "participations"), i), "unit"));
        }
    }

    private void look(UnitId id, DateRange period, String path) {
        Optional<Unit> unit = units.find(id);
        if (unit.isEmpty()) {
            problems.add(path, Message.of(RegisterCodes.UNKNOWN_UNIT).with("unit", id.toString()));
        } else if (unit.get().versions().stream()
                .noneMatch(version -> version.validity().overlaps(period))) {
            problems.add(
                    path,
                    Message.of(RegisterCodes.UNIT_NOT_THEN)
                            .with("unit", id.toString())
                            .with("period", period.toString()));
        }
    }
}

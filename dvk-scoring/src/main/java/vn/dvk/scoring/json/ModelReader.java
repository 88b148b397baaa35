package vn.dvk.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dvk.core.error.Message;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.model.ModelId;
import vn.dvk.core.model.Naming;
import vn.dvk.core.model.Ownership;
import vn.dvk.core.model.Participation;
import vn.dvk.core.model.ParticipationRole;
import vn.dvk.core.model.Registration;
import vn.dvk.core.model.RegistrationKind;
import vn.dvk.core.model.ResultFigure;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.ReportedFigure;

/** Reads the models of a register. */
final class ModelReader {
    private ModelReader() {}

    static Optional<EmulationModel> model(Cursor at) {
        return at.fields().flatMap(in -> {
            EmulationModel.Builder model = EmulationModel.builder();
            in.required("id", Scalars.code(ModelId::new), model::id);
            in.required("title", Scalars::localized, model::title);
            Slot<Code> primary = in.required("primarySector", Scalars::code);
            primary.value().ifPresent(model::primarySector);
            in.eachDistinct(
                    "furtherSectors",
                    sector -> RegisterReader.other(sector, primary),
                    code -> code,
                    model::addFurtherSector);
            in.optional("kind", Scalars.oneOf(SubjectKind.class), model::kind);
            in.optional("place", Scalars.code(UnitId::new), model::place);
            in.optional("period", Scalars::range, model::period);
            history(in, model);
            in.each("participations", ModelReader::participation, model::addParticipation);
            in.eachDistinct("programmes", Scalars::code, code -> code, model::addProgramme);
            in.eachDistinct("results", ModelReader::result, ResultFigure::key, model::addResult);
            in.each("furtherNamings", ModelReader::naming, model::addFurtherNaming);
            return in.build(model::build);
        });
    }

    private static void history(Fields in, EmulationModel.Builder model) {
        List<Ownership> owners = new ArrayList<>();
        in.each("ownerships", at -> ownership(at).flatMap(owner -> next(at, owner, owners)), model::addOwnership);
        List<Registration> registrations = new ArrayList<>();
        in.each("registrations", ModelReader::registration, registration -> {
            registrations.add(registration);
            return model.addRegistration(registration);
        });
        if (!isHistory(registrations)) {
            in.required("registrations").ifPresent(at -> at.report(Message.of(JsonCodes.REGISTRATIONS)));
        }
    }

    private static Optional<Ownership> next(Cursor at, Ownership owner, List<Ownership> before) {
        boolean follows =
                before.isEmpty() || before.get(before.size() - 1).period().isBefore(owner.period());
        before.add(owner);
        return follows ? Optional.of(owner) : at.refuse(Message.of(JsonCodes.OWNERSHIPS));
    }

    /** New at most once, for different periods, and none before the new one. */
    private static boolean isHistory(List<Registration> registrations) {
        List<Registration> fresh = registrations.stream()
                .filter(registration -> registration.kind() == RegistrationKind.NEW)
                .toList();
        boolean different = IntStream.range(0, registrations.size())
                .allMatch(i -> registrations.subList(0, i).stream()
                        .noneMatch(earlier ->
                                earlier.period().sameDays(registrations.get(i).period())));
        boolean started = fresh.isEmpty()
                || registrations.stream()
                        .noneMatch(registration ->
                                registration.period().isBefore(fresh.get(0).period()));
        return fresh.size() <= 1 && different && started;
    }

    private static Optional<Ownership> ownership(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<UnitId> owner = in.required("owner", Scalars.code(UnitId::new));
            Slot<DateRange> period = in.optional("period", Scalars::range);
            return in.build(() -> new Ownership(owner.get(), period.value().orElseGet(DateRange::always)));
        });
    }

    private static Optional<Registration> registration(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<RegistrationKind> kind = in.required("kind", Scalars.oneOf(RegistrationKind.class));
            Slot<DateRange> period = in.required("period", Scalars::range);
            return in.build(() -> new Registration(kind.get(), period.get()));
        });
    }

    private static Optional<Participation> participation(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<UnitId> unit = in.required("unit", Scalars.code(UnitId::new));
            Slot<ParticipationRole> role = in.required("role", Scalars.oneOf(ParticipationRole.class));
            return in.build(() -> new Participation(unit.get(), role.get()));
        });
    }

    private static Optional<ResultFigure> result(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Code> key = in.required("key", Scalars::code);
            Slot<LocalizedText> label = in.required("label", Scalars::localized);
            Slot<ReportedFigure> figure = in.required("figure", Figures::figure);
            return in.build(() -> new ResultFigure(key.get(), label.get(), figure.get()));
        });
    }

    private static Optional<Naming> naming(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<LocalizedText> text = in.required("text", Scalars::localized);
            Slot<Code> sector = in.required("sector", Scalars::code);
            return in.build(() -> new Naming(text.get(), sector.get()));
        });
    }
}

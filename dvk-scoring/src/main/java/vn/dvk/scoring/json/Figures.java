package vn.dvk.scoring.json;

import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Qualifier;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;
import vn.dvk.core.value.Vnd;

/** Reads printed figures; the key of the value says its kind. */
final class Figures {
    private static final List<String> VALUES = List.of("quantity", "share", "money", "period");

    private Figures() {}

    static Optional<ReportedFigure> figure(Cursor at) {
        return at.fields().flatMap(in -> {
            ReportedFigure.Builder figure = ReportedFigure.builder();
            Slot<String> wording = in.required("wording", Scalars::line);
            Optional<? extends ReportedValue> value = in.oneOf(VALUES).flatMap(key -> value(in, key));
            Slot<Qualifier> qualifier = in.optional("qualifier", text -> qualifier(in, text));
            Slot<String> unit = in.optional("unit", Scalars::line);
            in.optional("asOf", Scalars::range, figure::asOf);
            in.optional("source", Sources::basis, figure::source);
            if (!in.isFaulty() && wording.value().isPresent() && value.isPresent()) {
                Qualifier given = qualifier.value().orElse(Qualifier.EXACT);
                ReportedFigure.faults(wording.get(), value.get(), given, unit.value())
                        .forEach(fault -> in.required("wording").ifPresent(place -> place.report(fault)));
                figure.wording(wording.get()).value(value.get()).qualifier(given);
            }
            unit.value().ifPresent(figure::unit);
            return in.build(figure::build);
        });
    }

    private static Optional<Qualifier> qualifier(Fields figure, Cursor at) {
        Optional<Qualifier> qualifier = Scalars.oneOf(Qualifier.class).read(at);
        if (figure.has("period")
                && qualifier.filter(given -> given != Qualifier.EXACT).isPresent()) {
            return at.refuse(Message.of(JsonCodes.QUALIFIED_PERIOD));
        }
        return qualifier;
    }

    private static Optional<? extends ReportedValue> value(Fields in, String key) {
        return switch (key) {
            case "quantity" -> in.required(key, Scalars::decimal).value().map(ReportedValue.Quantity::new);
            case "share" -> in.required(key, Scalars::share).value().map(ReportedValue.Proportion::new);
            case "money" ->
                in.required(key, Scalars.whole(Long.MIN_VALUE))
                        .value()
                        .map(amount -> new ReportedValue.Money(Vnd.of(amount)));
            default -> in.required(key, Scalars::range).value().map(ReportedValue.Period::new);
        };
    }
}

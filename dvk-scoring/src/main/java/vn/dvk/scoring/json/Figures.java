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
            in.required("wording", Scalars::line, figure::wording);
            in.oneOf(VALUES).flatMap(key -> value(in, key)).ifPresent(figure::value);
            in.optional("qualifier", text -> qualifier(in, text), figure::qualifier);
            in.optional("unit", Scalars::line, figure::unit);
            in.optional("asOf", Scalars::range, figure::asOf);
            in.optional("source", Sources::basis, figure::source);
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

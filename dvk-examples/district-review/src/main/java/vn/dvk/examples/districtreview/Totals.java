package vn.dvk.examples.districtreview;

import java.math.BigDecimal;
import vn.dvk.core.model.Register;
import vn.dvk.core.model.RegisterFigure;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.ReportedValue;

/** The totals that the article prints about recognition: two chains, models and exemplars, with nothing between them. */
record Totals(int collective, int individual, int recognisedAbove, int honoured, int commended) {
    static final String COLLECTIVE = "mo-hinh-tap-the";
    static final String INDIVIDUAL = "mo-hinh-ca-nhan";
    static final String RECOGNISED_ABOVE = "mo-hinh-cap-huyen";
    static final String HONOURED = "dien-hinh-ton-vinh";
    static final String COMMENDED = "dien-hinh-khen-thuong";

    static Totals of(Register register) {
        return new Totals(
                whole(register, COLLECTIVE),
                whole(register, INDIVIDUAL),
                whole(register, RECOGNISED_ABOVE),
                whole(register, HONOURED),
                whole(register, COMMENDED));
    }

    static ReportedFigure figure(Register register, String key) {
        return register.figures().stream()
                .filter(figure -> figure.key().equals(Code.of(key)))
                .map(RegisterFigure::figure)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the register must have a figure '" + key + "'"));
    }

    private static int whole(Register register, String key) {
        ReportedValue value = figure(register, key).value();
        if (value instanceof ReportedValue.Quantity quantity) {
            BigDecimal number = quantity.number();
            return number.intValueExact();
        }
        throw new IllegalArgumentException("figure '" + key + "' must be a whole number");
    }
}

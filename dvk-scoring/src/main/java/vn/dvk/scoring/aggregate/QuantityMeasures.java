package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

/** The measures that are made of a quantity. */
final class QuantityMeasures {

    private static final int MOST = 10_000;

    private QuantityMeasures() {}

    static <T> Measure<T, Points> sum(Quantity<T> quantity) {
        Heading heading = heading(quantity, "sum", AggregateCodes.MEASURE_SUM);
        Display<Points> display = Display.column(Shown::number);
        if (quantity.isStock()) {
            return new Measure<T, Points>(
                            heading,
                            "sum-stock",
                            Combining.STOCK,
                            slots -> new AddedStockStates<>(slots.slotOf(quantity), quantity),
                            display)
                    .ordered(Optional::of)
                    .divisible()
                    .with(MeasureTrait.ADDS_STOCK);
        }
        return new Measure<T, Points>(
                        heading,
                        "sum",
                        Combining.FLOW,
                        slots -> new SumStates<>(slots.slotOf(quantity), quantity.scale(), sum -> sum),
                        display)
                .ordered(Optional::of)
                .divisible();
    }

    static <T> Measure<T, Vnd> sumVnd(String code, LocalizedText title, Field<? super T, Vnd> amount) {
        requireNonNull(amount, "amount");
        Quantity<T> dong = Quantity.whole(
                code, title, row -> requireNonNull(amount.apply(row), "amount").amount());
        return new Measure<T, Vnd>(
                        Heading.of(code, title),
                        "sum-vnd",
                        Combining.FLOW,
                        slots -> new SumStates<>(slots.slotOf(dong), dong.scale(), QuantityMeasures::vnd),
                        Display.column(Shown::money))
                .ordered(sum -> Optional.of(Points.of(sum.amount())));
    }

    /** What does not fit is found at the end, so that it does not depend on the order. */
    private static Vnd vnd(Points sum) {
        if (sum.numerator().bitLength() > Long.SIZE - 1) {
            throw new ArithmeticException("The sum of money must be in [" + Vnd.MIN_VALUE + ", " + Vnd.MAX_VALUE
                    + "], but was " + sum + " VND");
        }
        return Vnd.of(sum.numerator().longValueExact());
    }

    static <T> Measure<T, Mean> mean(Quantity<T> quantity) {
        return new Measure<T, Mean>(
                        heading(quantity, "mean", AggregateCodes.MEASURE_MEAN),
                        "mean",
                        Combining.MEAN,
                        slots -> new MeanStates<>(slots.slotOf(quantity), quantity.scale(), quantity.isAlwaysStated()),
                        quantity.isAlwaysStated()
                                ? Display.column(mean -> Shown.rounded(mean.value()))
                                : Display.mean())
                .ordered(Mean::value);
    }

    static <T> Measure<T, MeanOfUnits> meanOfUnits(Quantity<T> quantity, Dimension<? super T> unit) {
        Measure<T, MeanOfUnits> mean = new Measure<T, MeanOfUnits>(
                        heading(quantity, "mean-of-" + unit.code(), AggregateWords.meanOfUnits(unit.title())),
                        "mean-of-units",
                        Combining.MEAN,
                        slots -> new MeanOfUnitsStates<>(slots.slotOf(quantity), quantity.scale(), unit),
                        Display.meanOfUnits())
                .ordered(MeanOfUnits::value)
                .within(unit);
        return unit.isSeveral() ? mean.with(MeasureTrait.SEVERAL_UNITS) : mean;
    }

    static <T> Measure<T, Ratio> weightedMean(Quantity<T> quantity, Quantity<T> weight) {
        return ratio(heading(quantity, "weighted-mean", AggregateCodes.MEASURE_WEIGHTED_MEAN), quantity, weight, true);
    }

    static <T> Measure<T, Ratio> per(Quantity<T> quantity, Quantity<T> other) {
        Heading heading = Heading.joined(
                AggregateWords.per(quantity.title(), other.title()), quantity.code() + "-per-" + other.code());
        Measure<T, Ratio> ratio = ratio(heading, quantity, other, false);
        return quantity.isStock() || other.isStock() ? ratio.with(MeasureTrait.ADDS_STOCK) : ratio;
    }

    private static <T> Measure<T, Ratio> ratio(
            Heading heading, Quantity<T> quantity, Quantity<T> other, boolean weighted) {
        int scale = weighted ? quantity.scale() + other.scale() : quantity.scale();
        return new Measure<T, Ratio>(
                        heading,
                        weighted ? "weighted-mean" : "ratio",
                        weighted ? Combining.MEAN : Combining.SHARE,
                        slots -> new RatioStates<>(
                                slots.slotOf(quantity), slots.slotOf(other), weighted, scale, other.scale()),
                        Display.column(ratio -> Shown.rounded(ratio.value())))
                .ordered(Ratio::value)
                .divisible();
    }

    static <T> Measure<T, Optional<Points>> extremum(Quantity<T> quantity, boolean greatest) {
        String code = greatest ? "max" : "min";
        return new Measure<T, Optional<Points>>(
                        heading(quantity, code, greatest ? AggregateCodes.MEASURE_MAX : AggregateCodes.MEASURE_MIN),
                        code,
                        Combining.EXTREMUM,
                        slots -> new ExtremumStates<>(slots.slotOf(quantity), quantity.scale(), greatest),
                        Display.column(Shown::numberIfAny))
                .ordered(number -> number)
                .divisible();
    }

    static <T> Measure<T, Optional<Points>> variance(Quantity<T> quantity, boolean sample) {
        String code = sample ? "sample-variance" : "variance";
        String key = sample ? AggregateCodes.MEASURE_SAMPLE_VARIANCE : AggregateCodes.MEASURE_VARIANCE;
        return new Measure<T, Optional<Points>>(
                        heading(quantity, code, key),
                        code,
                        Combining.DISTRIBUTION,
                        slots -> new VarianceStates<>(slots.slotOf(quantity), quantity.scale(), sample),
                        Display.column(Shown::rounded))
                .ordered(number -> number);
    }

    static <T> Measure<T, Optional<Points>> quantile(Quantity<T> quantity, Points share, QuantileMethod method) {
        if (share.isNegative() || share.compareTo(Points.ONE) > 0) {
            throw new IllegalArgumentException("share must be in [0, 1], but was " + share);
        }
        String ratio = share.numerator() + "-" + share.denominator();
        LocalizedText what = share.equals(Points.ofRatio(1, 2))
                ? AggregateWords.both(AggregateCodes.MEASURE_MEDIAN)
                : AggregateWords.quantile(share);
        return new Measure<T, Optional<Points>>(
                        heading(
                                quantity,
                                "quantile-" + ratio + "-" + method.suffix(),
                                AggregateWords.listed(what, method.words())),
                        "quantile:" + ratio + ":" + method,
                        Combining.DISTRIBUTION,
                        slots -> new QuantileStates<>(slots.slotOf(quantity), quantity.scale(), share, method),
                        Display.column(Shown::numberIfAny))
                .ordered(number -> number);
    }

    static <T> Measure<T, TopList> top(Quantity<T> quantity, int most, Field<? super T, Code> key) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("most must be in [1, " + MOST + "], but was " + most);
        }
        return new Measure<T, TopList>(
                heading(quantity, "top-" + most, AggregateWords.top(most)),
                "top:" + most,
                Combining.EXTREMUM,
                slots -> new TopStates<>(slots.slotOf(quantity), most, key),
                Display.column(Shown::top));
    }

    static <T> Measure<T, Stock> last(Quantity<T> quantity) {
        Measure<T, Stock> last = new Measure<T, Stock>(
                        heading(quantity, "last", AggregateCodes.MEASURE_LAST),
                        Measure.LAST,
                        Combining.STOCK,
                        slots -> new StockStates<>(slots.slotOf(quantity), quantity),
                        Display.stock())
                .ordered(stock -> Optional.of(stock.sum()))
                .divisible();
        return quantity.isStock() ? last : last.with(MeasureTrait.LAST_OF_FLOW);
    }

    static <T> Measure<T, StockOfUnits> lastOfEach(Quantity<T> quantity, Dimension<? super T> unit) {
        Measure<T, StockOfUnits> last = new Measure<T, StockOfUnits>(
                        heading(quantity, "last-of-" + unit.code(), AggregateWords.lastOfUnits(unit.title())),
                        Measure.LAST_OF_UNITS,
                        Combining.STOCK,
                        slots -> new StockOfUnitsStates<>(slots.slotOf(quantity), quantity, unit),
                        Display.stockOfUnits())
                .ordered(stock -> Optional.of(stock.sum()))
                .within(unit);
        Measure<T, StockOfUnits> checked = unit.isSeveral() ? last.with(MeasureTrait.SEVERAL_UNITS) : last;
        return quantity.isStock() ? checked : checked.with(MeasureTrait.LAST_OF_FLOW);
    }

    private static Heading heading(Quantity<?> quantity, String suffix, String key) {
        return heading(quantity, suffix, AggregateWords.both(key));
    }

    private static Heading heading(Quantity<?> quantity, String suffix, LocalizedText of) {
        return Heading.joined(AggregateWords.of(quantity.title(), of), quantity.code() + "-" + suffix);
    }
}

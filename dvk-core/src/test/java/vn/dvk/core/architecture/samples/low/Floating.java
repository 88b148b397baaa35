package vn.dvk.core.architecture.samples.low;

import java.util.List;

/** Binary floating point in every place where it can stand. */
final class Floating {
    private final float[] field = {};

    Floating(Double parameter) {}

    double result() {
        return field.length;
    }

    List<Double> within() {
        return List.of();
    }
}

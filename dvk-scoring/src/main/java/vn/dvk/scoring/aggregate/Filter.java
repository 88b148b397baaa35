package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import java.util.function.Predicate;

/**
 * Điều kiện lọc: tells whether a record is meant. {@link Aggregation#filter(SummaryRow)} gives the one that finds the records
 * of a row again.
 *
 * <p>Implemented by users, as a lambda. It must give the same for the same record each time.
 *
 * @param <T> the type of the records
 */
@FunctionalInterface
public interface Filter<T> extends Predicate<T>, Serializable {}

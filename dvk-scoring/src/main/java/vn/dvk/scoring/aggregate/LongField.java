package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import java.util.function.ToLongFunction;

/**
 * Trường số nguyên: reads a whole number of a record without making an object of it.
 *
 * <p>Implemented by users, as a lambda. It must give the same for the same record each time.
 *
 * @param <T> the type of the records
 */
@FunctionalInterface
public interface LongField<T> extends ToLongFunction<T>, Serializable {}

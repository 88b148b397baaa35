package vn.dvk.scoring.aggregate;

import java.io.Serializable;
import java.util.function.Function;

/**
 * Trường dữ liệu: reads something of a record. A lambda or a method reference given where one is asked for can be shipped
 * with its plan, as long as what it captures is serialisable.
 *
 * <p>Implemented by users, as a lambda. It must give the same for the same record each time, and never null.
 *
 * @param <T> the type of the records
 * @param <R> the type of what is read
 */
@FunctionalInterface
public interface Field<T, R> extends Function<T, R>, Serializable {}

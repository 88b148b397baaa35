package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import vn.dvk.core.value.Points;

/**
 * Reads the numbers of a block of records; a loop of its own for each kind of number, since one such loop reads all records.
 *
 * @param <T> the type of the records
 */
@FunctionalInterface
interface NumberReader<T> extends Serializable {

    void read(Block<? extends T> block, NumberBlock to);

    static <T> NumberReader<T> exact(Field<? super T, Points> number) {
        return (block, to) -> {
            for (int i = 0; i < block.size(); i++) {
                to.set(i, requireNonNull(number.apply(block.row(i)), "number"));
            }
        };
    }

    static <T> NumberReader<T> ifStated(Field<? super T, Optional<Points>> number) {
        return (block, to) -> {
            for (int i = 0; i < block.size(); i++) {
                int index = i;
                requireNonNull(number.apply(block.row(i)), "number")
                        .ifPresentOrElse(found -> to.set(index, found), () -> to.setAbsent(index));
            }
        };
    }

    static <T> NumberReader<T> scaled(LongField<? super T> number) {
        return (block, to) -> {
            for (int i = 0; i < block.size(); i++) {
                to.set(i, number.applyAsLong(block.row(i)));
            }
        };
    }
}

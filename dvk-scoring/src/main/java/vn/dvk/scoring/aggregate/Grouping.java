package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How a dimension finds the groups of a record.
 *
 * @param <T> the type of the records
 */
interface Grouping<T> extends Serializable {

    /** The groups of one record, for looking at a few; {@link #start()} is for many. */
    List<Group> groups(T row);

    /** Starts to number the groups of records. */
    GroupReader<T> start();

    /**
     * One group for each record, found by a key, so that the group of each key is looked up once.
     *
     * @param key what decides the group
     * @param group the group of a key
     */
    record Keyed<T, K>(Field<? super T, K> key, Field<? super K, Group> group) implements Grouping<T> {

        @Override
        public List<Group> groups(T row) {
            return ImmutableList.of(groupOf(keyOf(row)));
        }

        @Override
        public GroupReader<T> start() {
            KeyTable<K> numbers = new KeyTable<>();
            return new GroupReader<>() {
                @Override
                void read(Block<? extends T> block, int[] to) {
                    for (int i = 0; i < block.size(); i++) {
                        K key = keyOf(block.row(i));
                        int number = numbers.find(key);
                        if (number < 0) {
                            number = numberOf(groupOf(key));
                            numbers.put(key, number);
                        }
                        to[i] = number;
                    }
                }
            };
        }

        private K keyOf(T row) {
            return requireNonNull(key.apply(row), "key");
        }

        private Group groupOf(K key) {
            return requireNonNull(group.apply(key), "group");
        }
    }

    /**
     * One group for each record, found by a whole number.
     *
     * @param key what decides the group
     * @param ofDay what would decide the group of a record of a day
     * @param group the group of a number
     */
    record ByNumber<T>(LongField<? super T> key, LongField<LocalDate> ofDay, Field<Long, Group> group)
            implements Grouping<T> {

        @Override
        public List<Group> groups(T row) {
            return ImmutableList.of(group.apply(key.applyAsLong(row)));
        }

        @Override
        public GroupReader<T> start() {
            PairTable keys = new PairTable();
            return new GroupReader<>() {
                private int[] numbers = new int[0];
                private long last;
                private int lastNumber = -1;

                @Override
                void read(Block<? extends T> block, int[] to) {
                    for (int i = 0; i < block.size(); i++) {
                        long number = key.applyAsLong(block.row(i));
                        if (number != last || lastNumber < 0) {
                            lastNumber = find(number);
                            last = number;
                        }
                        to[i] = lastNumber;
                    }
                }

                private int find(long number) {
                    int known = keys.numberOf(number);
                    if (known == numbers.length) {
                        numbers = Arrays.copyOf(numbers, known + 1);
                        numbers[known] = numberOf(group.apply(number));
                    }
                    return numbers[known];
                }
            };
        }
    }
}

package vn.dvk.scoring.aggregate;

import java.util.Arrays;
import vn.dvk.core.internal.CanIgnoreReturnValue;

/** Numbers long keys from 0 in the order in which they are first seen. Not thread-safe. */
final class PairTable {

    private static final int FIRST_CAPACITY = 16;

    private long[] keys = new long[FIRST_CAPACITY];

    /** Holds the number of a key plus 1 at the place of its hash; at most half full. */
    private int[] places = new int[2 * FIRST_CAPACITY];

    private int size;

    int size() {
        return size;
    }

    long key(int number) {
        return keys[number];
    }

    /** The number of a key, which is given one if it has none. */
    @CanIgnoreReturnValue
    int numberOf(long key) {
        int mask = places.length - 1;
        int place = hash(key) & mask;
        for (int found = places[place]; found != 0; found = places[place]) {
            if (keys[found - 1] == key) {
                return found - 1;
            }
            place = (place + 1) & mask;
        }
        return put(key, place);
    }

    /** The number of a key, or -1. */
    int find(long key) {
        int mask = places.length - 1;
        int place = hash(key) & mask;
        for (int found = places[place]; found != 0; found = places[place]) {
            if (keys[found - 1] == key) {
                return found - 1;
            }
            place = (place + 1) & mask;
        }
        return -1;
    }

    private int put(long key, int place) {
        if (size == keys.length) {
            grow();
            return numberOf(key);
        }
        keys[size] = key;
        places[place] = ++size;
        return size - 1;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * keys.length);
        places = new int[2 * keys.length];
        int mask = places.length - 1;
        for (int number = 0; number < size; number++) {
            int place = hash(keys[number]) & mask;
            while (places[place] != 0) {
                place = (place + 1) & mask;
            }
            places[place] = number + 1;
        }
    }

    /** The golden ratio spreads keys that differ in their lower halves only. */
    private static int hash(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32);
    }
}

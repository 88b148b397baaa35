package vn.dvk.scoring.aggregate;

import java.util.Arrays;

/**
 * Finds the number that was given to a key, without making an object of it. Not thread-safe.
 *
 * @param <K> the type of the keys
 */
final class KeyTable<K> {

    private static final int FIRST_CAPACITY = 16;

    private Object[] keys = new Object[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int size;

    /** The number of a key, or -1. */
    int find(K key) {
        int mask = keys.length - 1;
        int place = hash(key) & mask;
        for (Object found = keys[place]; found != null; found = keys[place]) {
            if (found == key || found.equals(key)) {
                return numbers[place];
            }
            place = (place + 1) & mask;
        }
        return -1;
    }

    /** Takes a key that it does not have. */
    void put(K key, int number) {
        if (2 * size >= keys.length) {
            grow();
        }
        place(key, number);
        size++;
    }

    private void place(Object key, int number) {
        int mask = keys.length - 1;
        int place = hash(key) & mask;
        while (keys[place] != null) {
            place = (place + 1) & mask;
        }
        keys[place] = key;
        numbers[place] = number;
    }

    private void grow() {
        Object[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new Object[2 * oldKeys.length];
        numbers = Arrays.copyOf(oldNumbers, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null) {
                place(oldKeys[i], oldNumbers[i]);
            }
        }
    }

    private static int hash(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }
}

package vn.dvk.scoring.aggregate;

import java.util.ArrayList;
import java.util.List;

/** The quantities that the measures of a plan read, each once, however many measures use it. Not thread-safe. */
final class NumberSlots {

    private final List<Quantity<?>> quantities = new ArrayList<>();

    /** The place where a quantity is found in each block. */
    int slotOf(Quantity<?> quantity) {
        for (int i = 0; i < quantities.size(); i++) {
            if (quantities.get(i).equals(quantity)) {
                return i;
            }
        }
        quantities.add(quantity);
        return quantities.size() - 1;
    }

    NumberBlock[] blocks() {
        return quantities.stream()
                .map(quantity -> new NumberBlock(quantity.scale()))
                .toArray(NumberBlock[]::new);
    }

    // Every quantity came with a measure of the plan, so it reads the plan's records.
    @SuppressWarnings("unchecked")
    <T> void read(Block<T> block, NumberBlock[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            ((Quantity<T>) quantities.get(i)).read(block, numbers[i]);
        }
    }
}

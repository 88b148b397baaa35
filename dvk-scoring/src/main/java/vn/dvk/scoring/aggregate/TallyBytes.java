package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;

/**
 * A tally as bytes: {@code dvkT}, the version, the fingerprint of the plan, the groups of each dimension in their order, those of
 * re-based units with the links that were used, the cells of each view in the order of their groups, each with the states of all measures, and a check sum. The plan itself is
 * not in it.
 */
final class TallyBytes {

    private static final byte[] MAGIC = "dvkT".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int CHECK_SUM_LENGTH = Integer.BYTES;

    private TallyBytes() {}

    static <T> byte[] of(Plan<T> plan, List<GroupReader<? super T>> readers, List<View<T>> views) {
        StateWriter to = new StateWriter();
        to.raw(MAGIC).count(VERSION).text(plan.fingerprint().toString());
        List<int[]> places = new ArrayList<>();
        for (GroupReader<?> reader : readers) {
            places.add(writeGroups(reader, plan.dimensions().get(places.size()), to));
        }
        for (View<T> view : views) {
            writeCells(view, places, to);
        }
        byte[] written = to.toBytes();
        return new StateWriter()
                .raw(written)
                .raw(checkSum(written, written.length))
                .toBytes();
    }

    static <T> Tally<T> read(Plan<T> plan, byte[] bytes) {
        StateReader from = new StateReader(bytes, Math.max(0, bytes.length - CHECK_SUM_LENGTH));
        readStart(plan, bytes, from);
        try {
            return readRest(plan, bytes, from);
        } catch (ArithmeticException e) {
            throw from.damaged(e);
        }
    }

    private static <T> Tally<T> readRest(Plan<T> plan, byte[] bytes, StateReader from) {
        Tally<T> tally = new Tally<>(plan);
        for (int i = 0; i < tally.readers().size(); i++) {
            readGroups(tally.readers().get(i), plan.dimensions().get(i), from);
        }
        for (View<T> view : tally.views()) {
            readCells(view, tally.readers(), from);
        }
        from.require(from.isAtEnd());
        // Whatever else could be wrong: only bytes that would be written just so are read.
        from.require(Arrays.equals(bytes, tally.toBytes()));
        return tally;
    }

    private static void readStart(Plan<?> plan, byte[] bytes, StateReader from) {
        from.require(Arrays.equals(MAGIC, from.raw(MAGIC.length)));
        long version = from.count();
        if (version != VERSION) {
            throw refused(Message.of(AggregateCodes.BYTES_VERSION)
                    .with("version", version)
                    .with("known", VERSION));
        }
        int end = bytes.length - CHECK_SUM_LENGTH;
        from.require(Arrays.equals(checkSum(bytes, end), Arrays.copyOfRange(bytes, end, bytes.length)));
        if (!plan.fingerprint().toString().equals(from.text())) {
            throw refused(Message.of(AggregateCodes.BYTES_OF_ANOTHER_PLAN));
        }
    }

    /** Writes the groups in their order, and gives the place of each number in it. */
    private static int[] writeGroups(GroupReader<?> reader, Dimension<?> dimension, StateWriter to) {
        List<Integer> sorted = IntStream.range(0, reader.size())
                .boxed()
                .sorted(Comparator.comparing(reader::group))
                .toList();
        int[] places = new int[sorted.size()];
        to.count(sorted.size());
        for (int place = 0; place < places.length; place++) {
            Group group = reader.group(sorted.get(place));
            places[sorted.get(place)] = place;
            to.group(group);
            if (dimension.isRebased()) {
                UsedLinks.write(reader.links(sorted.get(place)), to);
            }
        }
        return places;
    }

    private static void readGroups(GroupReader<?> reader, Dimension<?> dimension, StateReader from) {
        int size = from.size();
        for (int place = 0; place < size; place++) {
            from.require(reader.numberOf(from.group()) == place);
            if (dimension.isRebased()) {
                reader.use(place, UsedLinks.read(dimension, from));
            }
        }
    }

    private static void writeCells(View<?> view, List<int[]> places, StateWriter to) {
        int[] dimensions = view.set().dimensions();
        List<int[]> cells = new ArrayList<>();
        for (int cell = 0; cell < view.cells().size(); cell++) {
            int[] groups = view.cells().groups(cell);
            int[] written = new int[groups.length + 1];
            for (int i = 0; i < groups.length; i++) {
                written[i] = places.get(dimensions[i])[groups[i]];
            }
            written[groups.length] = cell;
            cells.add(written);
        }
        cells.sort(Arrays::compare);
        to.count(cells.size());
        view.columns().reserve(cells.size());
        for (int[] written : cells) {
            for (int i = 0; i < dimensions.length; i++) {
                to.count(written[i]);
            }
            view.columns().write(written[dimensions.length], to);
        }
    }

    private static void readCells(View<?> view, ImmutableList<? extends GroupReader<?>> readers, StateReader from) {
        int[] dimensions = view.set().dimensions();
        int size = from.size();
        for (int cell = 0; cell < size; cell++) {
            int[] groups = new int[dimensions.length];
            for (int i = 0; i < groups.length; i++) {
                long group = from.count();
                from.require(group < readers.get(dimensions[i]).size());
                groups[i] = (int) group;
            }
            from.require(view.cells().cell(groups) == cell);
            view.columns().reserve(cell + 1);
            view.columns().read(cell, from);
        }
    }

    static byte[] checkSum(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, Math.max(0, end));
        long value = sum.getValue();
        byte[] written = new byte[CHECK_SUM_LENGTH];
        for (int i = 0; i < written.length; i++) {
            written[i] = (byte) (value >>> (Byte.SIZE * i));
        }
        return written;
    }

    private static InvalidDefinitionException refused(Message message) {
        return new InvalidDefinitionException(
                AggregateCodes.BYTES, new Problems().add("", message).list(), AggregateWords.table());
    }
}

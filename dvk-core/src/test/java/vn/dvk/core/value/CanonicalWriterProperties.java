package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import vn.dvk.core.arbitraries.CoreDomain;

/** Bytes that can be read back to the tree they came from are different for different trees. */
class CanonicalWriterProperties {

    private static final int DEPTH = 3;

    @Provide
    Arbitrary<Node> trees() {
        Arbitrary<Node> leaves = leaves();
        Arbitrary<Node> trees = leaves;
        for (int depth = 0; depth < DEPTH; depth++) {
            trees = Arbitraries.oneOf(leaves, items(trees), fields(trees));
        }
        return trees;
    }

    private static Arbitrary<Node> leaves() {
        CoreDomain domain = new CoreDomain();
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("aEFTà\u0000\u0001Đ")
                                .ofMaxLength(5)
                                .map(Leaf::new),
                        domain.codes().map(Leaf::new),
                        domain.points().map(Leaf::new),
                        Arbitraries.longs().map(Leaf::new),
                        Arbitraries.of(true, false).map(Leaf::new),
                        domain.days().map(Leaf::new),
                        domain.dateRanges().map(Leaf::new),
                        Arbitraries.just(new Leaf(Absent.ABSENT)))
                .map(Node.class::cast);
    }

    private static Arbitrary<Node> items(Arbitrary<Node> trees) {
        return trees.list().ofMaxSize(3).map(Items::new);
    }

    /** Records of up to three fields; the names are drawn without repetition, since a map would try until they differ. */
    private static Arbitrary<Node> fields(Arbitrary<Node> trees) {
        return Combinators.combine(
                        Arbitraries.of("", "r", "record"),
                        Arbitraries.shuffle("a", "b", "ab"),
                        trees.list().ofMaxSize(3))
                .as((type, names, values) -> {
                    Map<String, Node> fields = new LinkedHashMap<>();
                    for (int i = 0; i < values.size(); i++) {
                        fields.put(names.get(i), values.get(i));
                    }
                    return new Fields(type, List.copyOf(fields.entrySet()));
                });
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void a_tree_can_be_read_back_from_its_bytes(@ForAll("trees") Node tree) {
        ByteBuffer bytes = ByteBuffer.wrap(CanonicalWriter.bytes(tree));

        assertThat(bytes.getInt()).isEqualTo(('d' << 24) | ('v' << 16) | ('k' << 8) | CanonicalWriter.VERSION);
        assertThat(read(bytes)).isEqualTo(tree);
        assertThat(bytes.hasRemaining()).isFalse();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void different_trees_have_different_bytes_and_fingerprints(@ForAll("trees") Node a, @ForAll("trees") Node b) {
        assertThat(Arrays.equals(CanonicalWriter.bytes(a), CanonicalWriter.bytes(b)))
                .isEqualTo(a.equals(b));
        assertThat(CanonicalWriter.fingerprint(a).equals(CanonicalWriter.fingerprint(b)))
                .isEqualTo(a.equals(b));
    }

    /** The decoder that the format's description promises to be possible. */
    private static Node read(ByteBuffer in) {
        char tag = (char) in.get();
        return switch (tag) {
            case 'B' -> record(in);
            case 'A' -> items(in);
            case 'T' -> new Leaf(text(in));
            case 'C' -> new Leaf(Code.of(text(in)));
            case 'N' -> new Leaf(Points.ofRatio(new BigInteger(block(in)), new BigInteger(block(in))));
            case 'W' -> new Leaf(in.getLong());
            case 'L' -> new Leaf(in.get() == 1);
            case 'D' -> new Leaf(LocalDate.ofEpochDay(in.getLong()));
            case '0' -> new Leaf(Absent.ABSENT);
            case 'R' -> new Leaf(DateRange.parse(text(in)));
            default -> throw new AssertionError("Unknown tag " + tag);
        };
    }

    private static Node record(ByteBuffer in) {
        String type = text(in);
        Map<String, Node> fields = new LinkedHashMap<>();
        for (char tag = (char) in.get(); tag != 'E'; tag = (char) in.get()) {
            assertThat(tag).isEqualTo('F');
            fields.put(text(in), read(in));
        }
        return new Fields(type, List.copyOf(fields.entrySet()));
    }

    private static Node items(ByteBuffer in) {
        List<Node> items = new ArrayList<>();
        for (int size = in.getInt(); size > 0; size--) {
            items.add(read(in));
        }
        return new Items(items);
    }

    private static String text(ByteBuffer in) {
        return new String(block(in), StandardCharsets.UTF_8);
    }

    private static byte[] block(ByteBuffer in) {
        byte[] block = new byte[in.getInt()];
        in.get(block);
        return block;
    }

    enum Absent {
        ABSENT
    }

    sealed interface Node extends CanonicalForm {}

    record Leaf(Object value) implements Node {
        @Override
        public void writeTo(CanonicalWriter to) {
            if (value instanceof String text) {
                to.text(text);
            } else if (value instanceof Code code) {
                to.code(code);
            } else if (value instanceof Points points) {
                to.number(points);
            } else if (value instanceof Long whole) {
                to.whole(whole);
            } else if (value instanceof Boolean flag) {
                to.flag(flag);
            } else if (value instanceof LocalDate day) {
                to.day(day);
            } else if (value instanceof DateRange range) {
                to.range(range);
            } else {
                to.absent();
            }
        }
    }

    record Items(List<Node> items) implements Node {
        @Override
        public void writeTo(CanonicalWriter to) {
            to.list(items);
        }
    }

    record Fields(String type, List<Map.Entry<String, Node>> fields) implements Node {
        @Override
        public void writeTo(CanonicalWriter to) {
            to.begin(type);
            fields.forEach(field -> to.field(field.getKey()).form(field.getValue()));
            to.end();
        }
    }
}

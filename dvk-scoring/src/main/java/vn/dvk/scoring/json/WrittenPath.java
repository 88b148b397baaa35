package vn.dvk.scoring.json;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dvk.core.error.Pointer;
import vn.dvk.core.value.Points;

/**
 * The pointer by which a document writes what a finding about its value names.
 *
 * <p>The two differ in conditions that are read once and for all, those outside rules: several comparisons in one object
 * became the parts of an "and", and the values of "one of" are in rising order whatever the order of the document.
 */
final class WrittenPath {
    private static final String RULE = "rule";
    private static final String FACT = "fact";
    private static final String ALL_OF = "allOf";
    private static final String ONE_OF = "oneOf";

    private final List<String> steps;
    private String written = Pointer.ROOT;

    private WrittenPath(List<String> steps) {
        this.steps = steps;
    }

    static String of(Node root, String pointer) {
        boolean plain = pointer.isEmpty() || !(pointer.contains(ALL_OF) || pointer.contains(ONE_OF));
        return plain ? pointer : new WrittenPath(Splitter.on('/').splitToList(pointer.substring(1))).follow(root);
    }

    private String follow(Node root) {
        Optional<Node> node = Optional.of(root);
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            if (step.equals(RULE)) {
                return rest(i);
            }
            boolean comparison = node.filter(at -> has(at, FACT)).isPresent();
            if (comparison && step.equals(ALL_OF)) {
                i++;
                continue;
            }
            node = node.flatMap(at -> Places.child(at, step));
            written = written + "/" + step;
            if (comparison && step.equals(ONE_OF) && i + 1 < steps.size()) {
                i++;
                written = Pointer.child(written, position(node, steps.get(i)));
            }
        }
        return written;
    }

    private String rest(int from) {
        return written + "/" + String.join("/", steps.subList(from, steps.size()));
    }

    private static boolean has(Node node, String key) {
        return node instanceof Node.Tree tree && tree.fields().containsKey(key);
    }

    /** Where the value stands in the list that has that position among the values in rising order. */
    private static int position(Optional<Node> list, String step) {
        int position = Optional.ofNullable(Ints.tryParse(step)).orElse(0);
        if (!(list.orElse(null) instanceof Node.Sequence values)
                || position >= values.items().size()) {
            return position;
        }
        return IntStream.range(0, values.items().size())
                .boxed()
                .sorted(Comparator.comparing(values.items()::get, WrittenPath::compare))
                .toList()
                .get(position);
    }

    private static int compare(Node one, Node other) {
        if (one instanceof Node.Number number && other instanceof Node.Number second) {
            return new BigDecimal(number.value()).compareTo(new BigDecimal(second.value()));
        }
        return number(one)
                .flatMap(first -> number(other).map(first::compareTo))
                .orElseGet(() -> text(one).compareTo(text(other)));
    }

    private static Optional<Points> number(Node node) {
        if (node instanceof Node.Text text && Settings.isRatio(text.value())) {
            return Optional.of(Points.parse(text.value()));
        }
        return node instanceof Node.Number number
                ? Optional.of(Points.of(new BigDecimal(number.value())))
                : Optional.empty();
    }

    private static String text(Node node) {
        if (node instanceof Node.Flag flag) {
            return Boolean.toString(flag.value());
        }
        return node instanceof Node.Text text ? text.value() : "";
    }
}

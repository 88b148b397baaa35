package vn.dvk.scoring.json;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.util.Optional;
import vn.dvk.core.error.Problem;
import vn.dvk.core.error.SourceLocation;

/** Finds the line and column of what a JSON pointer names. */
final class Places {
    private final Node root;

    Places(Node root) {
        this.root = root;
    }

    /** The problem, found in the value that the document says, with the path, line and column that the document has for it. */
    Problem locateFinding(Problem problem) {
        return problem.location().isPresent()
                ? problem
                : locate(Problem.of(WrittenPath.of(root, problem.path()), problem.message()));
    }

    /** The problem with its line and column; one that has them stays as it is. */
    Problem locate(Problem problem) {
        return problem.location().isPresent() ? problem : problem.at(of(problem.path()));
    }

    /** Where the value of that pointer begins or, where the document has no such value, what would hold it. */
    private SourceLocation of(String pointer) {
        Node node = root;
        if (!pointer.isEmpty()) {
            for (String step : Splitter.on('/').split(pointer.substring(1))) {
                Optional<Node> child = child(node, step.replace("~1", "/").replace("~0", "~"));
                if (child.isEmpty()) {
                    break;
                }
                node = child.get();
            }
        }
        return node.at();
    }

    static Optional<Node> child(Node node, String step) {
        if (node instanceof Node.Tree tree) {
            return Optional.ofNullable(tree.fields().get(step)).map(Node.Field::value);
        }
        if (node instanceof Node.Sequence sequence) {
            return Optional.ofNullable(Ints.tryParse(step))
                    .filter(index -> index >= 0 && index < sequence.items().size())
                    .map(index -> sequence.items().get(index));
        }
        return Optional.empty();
    }
}

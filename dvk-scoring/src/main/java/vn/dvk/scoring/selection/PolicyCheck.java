package vn.dvk.scoring.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;

/** Finds everything that is wrong with a policy by itself. */
final class PolicyCheck {

    private final Problems problems = new Problems();

    private PolicyCheck() {}

    static Problems of(SelectionPolicy policy) {
        PolicyCheck check = new PolicyCheck();
        check.node(policy.cap(), "/cap");
        check.keys(policy.keys());
        return check.problems;
    }

    private void node(CapNode node, String path) {
        if (node.cap().isPresent() && node.cap().getAsInt() < 0) {
            problems.add(
                    path + "/cap",
                    Message.of(SelectionCodes.CAP_NEGATIVE)
                            .with("node", node.code().text())
                            .with("cap", node.cap().getAsInt()));
        }
        Set<Code> codes = new HashSet<>();
        for (int i = 0; i < node.children().size(); i++) {
            CapNode child = node.children().get(i);
            String place = path + "/children/" + i;
            if (!codes.add(child.code())) {
                problems.add(
                        place + "/code",
                        Message.of(SelectionCodes.NODE_TWICE)
                                .with("node", child.code().text())
                                .with("parent", node.code().text()));
            }
            node(child, place);
        }
    }

    private void keys(List<SelectionKey> keys) {
        for (int i = 0; i < keys.size(); i++) {
            SelectionKey key = keys.get(i);
            if (keys.subList(0, i).stream().anyMatch(key::readsSameAs)) {
                problems.add(
                        "/keys/" + i,
                        Message.of(SelectionCodes.KEY_TWICE)
                                .with("key", key.code().text()));
            }
        }
    }
}

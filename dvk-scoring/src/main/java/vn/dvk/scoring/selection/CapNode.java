package vn.dvk.scoring.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Chỉ tiêu: a node of the tree of caps, such as a district, a sector in it, a subject kind in that.
 *
 * <p>A cap is the most candidates that may be selected in the node and everything below it; a node without a cap only
 * groups. A cap of 0 selects nobody. Because the nodes form a tree, two caps never cross, and choosing the best first is
 * optimal whatever weight a point is given. Whether the tree is sound is checked by {@link Selection#of}.
 *
 * <pre>{@code
 * CapNode.of("district", 50)
 *         .with(CapNode.of("KINH_TE", 15).with(CapNode.of("COLLECTIVE", 10)))
 *         .with(CapNode.uncapped("QPAN"));
 * }</pre>
 *
 * <p>Equality is by code, title, cap and children. Immutable and thread-safe.
 */
public final class CapNode {

    private final Code code;
    private final @Nullable LocalizedText title;
    private final @Nullable Integer cap;
    private final ImmutableList<CapNode> children;

    private CapNode(Code code, @Nullable LocalizedText title, @Nullable Integer cap, ImmutableList<CapNode> children) {
        this.code = code;
        this.title = title;
        this.cap = cap;
        this.children = children;
    }

    /**
     * A node with a cap.
     *
     * @param code the code, unique among its siblings
     * @param cap the most candidates that may be selected in it, 0 or more
     * @return the node, without children
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static CapNode of(String code, int cap) {
        return of(Code.of(code), cap);
    }

    /**
     * A node with a cap.
     *
     * @param code the code, unique among its siblings
     * @param cap the most candidates that may be selected in it, 0 or more
     * @return the node, without children
     */
    public static CapNode of(Code code, int cap) {
        return new CapNode(requireNonNull(code, "code"), null, cap, ImmutableList.of());
    }

    /**
     * A node that only groups.
     *
     * @param code the code, unique among its siblings
     * @return the node, without a cap and without children
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static CapNode uncapped(String code) {
        return uncapped(Code.of(code));
    }

    /**
     * A node that only groups.
     *
     * @param code the code, unique among its siblings
     * @return the node, without a cap and without children
     */
    public static CapNode uncapped(Code code) {
        return new CapNode(requireNonNull(code, "code"), null, null, ImmutableList.of());
    }

    /**
     * The code.
     *
     * @return the code, unique among its siblings
     */
    public Code code() {
        return code;
    }

    /**
     * The title for readers, where one is given.
     *
     * @return the title
     */
    public Optional<LocalizedText> title() {
        return Optional.ofNullable(title);
    }

    /**
     * The most candidates that may be selected in the node and below it.
     *
     * @return the cap, or empty where there is none
     */
    public OptionalInt cap() {
        return cap == null ? OptionalInt.empty() : OptionalInt.of(cap);
    }

    /**
     * The nodes below, in the order in which they were added.
     *
     * @return the children, immutable
     */
    public List<CapNode> children() {
        return children;
    }

    /**
     * This node with a title.
     *
     * @param shown the title for readers
     * @return a new node
     */
    public CapNode titled(LocalizedText shown) {
        return new CapNode(code, requireNonNull(shown, "shown"), cap, children);
    }

    /**
     * This node with one more child.
     *
     * @param child the node to put below this one
     * @return a new node
     */
    public CapNode with(CapNode child) {
        requireNonNull(child, "child");
        return new CapNode(
                code,
                title,
                cap,
                ImmutableList.<CapNode>builder().addAll(children).add(child).build());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CapNode that
                && code.equals(that.code)
                && Objects.equals(title, that.title)
                && Objects.equals(cap, that.cap)
                && children.equals(that.children);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, title, cap, children);
    }

    /** Returns codes and caps, such as {@code district=50[KINH_TE=15, QPAN]}. */
    @Override
    public String toString() {
        String own = cap == null ? code.toString() : code + "=" + cap;
        return children.isEmpty()
                ? own
                : own + children.stream().map(CapNode::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}

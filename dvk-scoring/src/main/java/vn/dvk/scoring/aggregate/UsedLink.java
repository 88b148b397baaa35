package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Quan hệ kế thừa đã dùng: a link of the lineage by which records came into a row of a re-based table.
 *
 * <p>Equality is by the two units and the day, of which a directory has one link; order is that of {@link LineageLink#ORDER}.
 * Immutable and thread-safe.
 */
public final class UsedLink implements Comparable<UsedLink> {

    private static final Comparator<UsedLink> ORDER = Comparator.comparing(UsedLink::link, LineageLink.ORDER);

    private final LineageLink link;
    private final LocalizedText fromName;
    private final LocalizedText toName;
    private final @Nullable Points share;

    private UsedLink(LineageLink link, LocalizedText fromName, LocalizedText toName, @Nullable Points share) {
        this.link = link;
        this.fromName = fromName;
        this.toName = toName;
        this.share = share;
    }

    /** A link of a directory, with its share by the key that is used. */
    static UsedLink of(LineageLink link, UnitDirectory directory, Optional<Code> key) {
        UnitVersion from =
                directory.version(link.from(), link.effective().minusDays(1)).orElseThrow();
        UnitVersion to = directory.version(link.to(), link.effective()).orElseThrow();
        return new UsedLink(
                link, from.name(), to.name(), key.flatMap(link::share).orElse(null));
    }

    /**
     * The link.
     *
     * @return the link of the directory
     */
    public LineageLink link() {
        return link;
    }

    /**
     * The name of the earlier unit on its last day before.
     *
     * @return the name
     */
    public LocalizedText fromName() {
        return fromName;
    }

    /**
     * The name of the later unit on the day of the link.
     *
     * @return the name
     */
    public LocalizedText toName() {
        return toName;
    }

    /**
     * The share of the earlier unit that passes along the link, by the key of the view.
     *
     * @return the exact share, or empty if the view estimates nothing or the link states none
     */
    public Optional<Points> share() {
        return Optional.ofNullable(share);
    }

    @Override
    public int compareTo(UsedLink other) {
        return ORDER.compare(this, requireNonNull(other, "other"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UsedLink that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * link.from().hashCode() + link.to().hashCode();
    }

    /** Returns the units and the day, such as {@code xa-cu-nam>xa-bo-trach@2025-07-01}. */
    @Override
    public String toString() {
        return link.from() + ">" + link.to() + "@" + link.effective();
    }
}

package vn.dvk.scoring.aggregate;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Share;

/**
 * Bước của phễu: the subjects that have come as far as one stage of a {@link Funnel}.
 *
 * <p>Shares count only subjects that are also in the stage they refer to, so that none exceeds one. Equality is by all of
 * it. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class FunnelStage {

    FunnelStage() {}

    /**
     * The code.
     *
     * @return the code, unique in a funnel
     */
    public abstract Code code();

    /**
     * What the stage is called.
     *
     * @return the title
     */
    public abstract LocalizedText title();

    /**
     * The subjects.
     *
     * @return all of them, immutable, in the order of subjects
     */
    public abstract Set<SubjectRef> members();

    /**
     * The subjects of the stage before that are also in this one.
     *
     * @return their share of the stage before, or empty for the first stage
     */
    public abstract Optional<Share> ofPrevious();

    /**
     * The subjects of the first stage that are also in this one.
     *
     * @return their share of the first stage, or empty for the first stage
     */
    public abstract Optional<Share> ofFirst();

    /**
     * The number of subjects.
     *
     * @return the number, never to be added to that of another stage
     */
    public int count() {
        return members().size();
    }
}

package vn.dvk.scoring.engine;

import org.jspecify.annotations.Nullable;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.scoring.sheet.SheetSource;

/**
 * Hồ sơ đã gắn với bảng chấm điểm: a dossier in one role, laid out for one scorecard, to be scored as often as wanted.
 *
 * <p>Worth it where a dossier is scored more than once, since looking up its facts by name is most of the work. Made by
 * {@link Scorecard#bind}. Equality is by identity. Immutable and thread-safe.
 */
public final class BoundDossier {
    private final Scorer scorer;
    private final Dossier dossier;
    private final AssessmentRole role;
    private final int @Nullable [] numbers;
    private final SheetSource source;

    /** Made when first asked for; threads that ask at the same time make the same. */
    private volatile @Nullable BoundInputs inputs;

    BoundDossier(Scorer scorer, Dossier dossier, AssessmentRole role) {
        this.scorer = scorer;
        this.dossier = dossier;
        this.role = role;
        this.numbers = scorer.numbers(dossier, role);
        this.source = new BoundSource(this);
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns the role whose marks are read. */
    public AssessmentRole role() {
        return role;
    }

    /** Returns the dossier's id and the role. */
    @Override
    public String toString() {
        return "BoundDossier{dossier=" + dossier.id() + ", role=" + role + "}";
    }

    Scorer scorer() {
        return scorer;
    }

    /** The inputs as whole numbers, or null where the edition cannot be scored in whole numbers. */
    int @Nullable [] numbers() {
        return numbers;
    }

    /** Whether whole numbers are enough to score it. */
    boolean isScaled() {
        return scorer.scaled(this) != null;
    }

    /** Makes what a sheet in whole numbers does not hold. */
    SheetSource source() {
        return source;
    }

    /** All inputs. */
    BoundInputs inputs() {
        BoundInputs made = inputs;
        if (made == null) {
            made = BoundInputs.of(scorer.layout(), dossier, role);
            inputs = made;
        }
        return made;
    }
}

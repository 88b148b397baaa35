package vn.dvk.scoring.sheet;

import java.time.LocalDate;
import org.immutables.value.Value;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;

/**
 * Đầu phiếu: whose sheet it is, and by which edition of which criteria set.
 *
 * <p>Equality is by content. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class SheetHead {
    SheetHead() {}

    /** Starts a head; all but draft is required. */
    public static Builder builder() {
        return ImmutableSheetHead.builder();
    }

    /** Returns the head of a sheet. */
    public static SheetHead of(ScoreSheet sheet) {
        Provenance provenance = sheet.provenance();
        return builder()
                .dossier(sheet.dossier())
                .subject(sheet.subject())
                .review(sheet.review())
                .asOf(provenance.asOf())
                .set(provenance.set())
                .edition(provenance.edition())
                .draft(provenance.draft())
                .build();
    }

    static SheetHead of(StoredScore score) {
        StoredProvenance provenance = score.provenance();
        return builder()
                .dossier(score.dossier())
                .subject(score.subject())
                .review(score.review())
                .asOf(provenance.asOf())
                .set(provenance.set())
                .edition(provenance.edition())
                .draft(provenance.draft())
                .build();
    }

    public abstract DossierId dossier();

    public abstract SubjectRef subject();

    /** Returns the id of the review. */
    public abstract Code review();

    /** Returns the day that the dossier's figures stand for. */
    public abstract LocalDate asOf();

    public abstract Code set();

    public abstract Code edition();

    /** Returns whether the edition is a draft. */
    @Value.Default
    public boolean draft() {
        return false;
    }

    /** Builds a {@link SheetHead}. */
    @CanIgnoreReturnValue
    public interface Builder {
        Builder dossier(DossierId dossier);

        Builder subject(SubjectRef subject);

        Builder review(Code review);

        Builder asOf(LocalDate asOf);

        Builder set(Code set);

        Builder edition(Code edition);

        Builder draft(boolean draft);

        /**
         * Builds the head.
         *
         * @throws IllegalStateException if a required attribute is missing
         */
        SheetHead build();
    }
}

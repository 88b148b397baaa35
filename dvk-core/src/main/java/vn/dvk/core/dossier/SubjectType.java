package vn.dvk.core.dossier;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Loại đối tượng: what sort of thing is scored and decided on.
 *
 * <p>A model, an exemplar and a unit go through chains of milestones of their own, which are never joined. This is not
 * {@link vn.dvk.core.model.SubjectKind}, which divides both models and exemplars into those of collectives, individuals
 * and households. Immutable and thread-safe.
 */
public enum SubjectType {
    /** Mô hình: a way of organising mass work. */
    MODEL,
    /** Điển hình: a person, a household or a collective that shines. */
    EXEMPLAR,
    /** Đơn vị: an agency or an area that is itself assessed, as in the yearly score of mass work of agencies. */
    UNIT;

    /** Returns the name shown to people. */
    public String label(Language language) {
        return MessageTable.core().label("subject-type." + name(), language).orElse(name());
    }
}

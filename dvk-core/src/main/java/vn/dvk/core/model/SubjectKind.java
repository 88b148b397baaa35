package vn.dvk.core.model;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Tập thể, cá nhân hay hộ gia đình: whose a model or an exemplar is.
 *
 * <p>Immutable and thread-safe. Source: Luật 06/2022/QH15; form 0603 of Thông tư 02/2023/TT-BNV has a row for each.
 */
public enum SubjectKind {
    /** Tập thể: a collective. */
    COLLECTIVE,
    /** Cá nhân: an individual. */
    INDIVIDUAL,
    /** Hộ gia đình: a household, a real third kind. */
    HOUSEHOLD;

    /** Returns the name shown to people. */
    public String label(Language language) {
        return MessageTable.core().label("subject-kind." + name(), language).orElse(name());
    }
}

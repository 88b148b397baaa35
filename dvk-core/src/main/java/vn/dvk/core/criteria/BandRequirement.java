package vn.dvk.core.criteria;

import java.util.Objects;
import vn.dvk.core.value.LocalizedText;

/**
 * Điều kiện kèm theo của mức xếp loại: what a band asks for besides its limit; a dossier that does not meet it falls to the
 * next band.
 *
 * <p>Immutable and thread-safe. Source: Quy định 366-QĐ/TW of 2025: the best band asks for 90 points and for all tasks on
 * time, a share of them beyond the plan, no discipline and all faults mended.
 *
 * @param title the requirement in words
 * @param requirement the requirement
 */
public record BandRequirement(LocalizedText title, Requirement requirement) {
    public BandRequirement {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(requirement, "requirement");
    }
}

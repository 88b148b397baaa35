package vn.dvk.scoring.sheet;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.EditionStatus;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Fingerprint;

/**
 * The edition, engine and rule types that sheets are made with; one stamp serves all sheets of a form.
 *
 * @param set the criteria set
 * @param edition the edition
 * @param fingerprint the fingerprint of the edition
 * @param engineSemantics the version of what the engine computes
 * @param ruleTypes the semantics version of every rule type that the edition uses, by id
 * @param draft whether the edition was a draft
 */
record EditionStamp(
        Code set,
        Code edition,
        Fingerprint fingerprint,
        int engineSemantics,
        Map<Code, Integer> ruleTypes,
        boolean draft) {
    EditionStamp {
        requireNonNull(set, "set");
        requireNonNull(edition, "edition");
        requireNonNull(fingerprint, "fingerprint");
        ruleTypes = ImmutableSortedMap.copyOf(ruleTypes);
    }

    static EditionStamp of(Edition edition, int engineSemantics, Map<Code, Integer> ruleTypes) {
        return new EditionStamp(
                edition.set(),
                edition.id(),
                edition.fingerprint(),
                engineSemantics,
                ruleTypes,
                edition.status() == EditionStatus.DRAFT);
    }
}

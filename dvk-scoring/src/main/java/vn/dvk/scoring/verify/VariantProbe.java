package vn.dvk.scoring.verify;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.outcome.Reason;
import vn.dvk.scoring.outcome.Term;

/**
 * A variant of the limits of bands, which should hold in one case, with both sides of its comparisons.
 *
 * @param variant the variant
 * @param facts the declared facts
 */
record VariantProbe(BandingVariant variant, List<FactDeclaration> facts) implements Probe {

    @Override
    public List<CoverageTarget> targets() {
        return ImmutableList.<CoverageTarget>builder()
                .add(itself())
                .addAll(comparisons().targets())
                .build();
    }

    @Override
    public List<CoverageTarget> touchedBy(Case one) {
        ImmutableList.Builder<CoverageTarget> touched = ImmutableList.builder();
        if (one.sheet().variant().equals(Optional.of(variant))) {
            touched.add(itself());
        }
        return touched.addAll(comparisons().touchedBy(one)).build();
    }

    private ConditionProbe comparisons() {
        return new ConditionProbe(place(), variant.when(), facts);
    }

    private CoverageTarget itself() {
        return new CoverageTarget(
                CoverageKind.VARIANT,
                place(),
                Reason.of(CoverageCodes.VARIANT).with("variant", new Term.Title(variant.title())));
    }

    /** A variant has no code of its own: it stands at a band whose limit it replaces, always the same one. */
    private Code place() {
        return Collections.min(variant.minimums().keySet());
    }
}

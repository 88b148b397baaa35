package vn.dvk.core.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.dvk.core.value.Sample;

/** Arbitrary values of dvk-core, shared with the tests of dvk-scoring. */
public class CoreDomain extends DomainContextBase {
    /**
     * Samples with a name and one tag.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Sample> samples() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .map(name -> Sample.builder().name(name).addTag(name).build());
    }
}

package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.dvk.core.arbitraries.CoreDomain;

class SampleProperties {
    @Property
    @Domain(CoreDomain.class)
    void a_sample_equals_itself(@ForAll Sample sample) {
        assertThat(sample.tags()).containsExactly(sample.name());
    }
}

package vn.dvk.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import java.util.List;
import vn.dvk.core.value.Sample;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}

    static Sample sample(List<String> tags) {
        Sample.Builder builder = Sample.builder().name(new JsonFactory().getFormatName());
        for (String tag : tags) {
            builder.addTag(tag);
        }
        tags.forEach(builder::addTag);
        return builder.build();
    }
}

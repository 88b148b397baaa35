package vn.dvk.core.criteria;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Ngưỡng riêng: other limits of bands for subjects with an attribute, such as a class of locality.
 *
 * <p>Equality ignores the order of the limits. Immutable and thread-safe. Source: Nghị định 122/2018/NĐ-CP, Điều 5: 90
 * points in urban districts, 60 in mountainous and island communes, 85 elsewhere.
 *
 * @param title for whom the limits are
 * @param when the condition, over attributes of the subject only
 * @param minimums the lower limits by the code of the band, at least one; bands that are not here keep theirs
 */
public record BandingVariant(LocalizedText title, Condition when, Map<Code, Points> minimums) {
    public BandingVariant {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(when, "when");
        minimums = ImmutableMap.copyOf(minimums);
        if (minimums.isEmpty()) {
            throw new IllegalArgumentException("minimums must not be empty");
        }
    }
}

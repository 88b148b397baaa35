package vn.dvk.core.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Vnd;

/** One declared fact of each kind, and values that fit it. */
public final class DeclaredFacts {
    private static final Map<FactKey, FactType> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put(FactKey.of("meetings"), FactType.count());
        TYPES.put(
                FactKey.of("rate"),
                FactType.builder(FactKind.DECIMAL)
                        .unit("%")
                        .least(BigDecimal.ZERO)
                        .most(new BigDecimal("100"))
                        .build());
        TYPES.put(FactKey.of("budget"), FactType.money());
        TYPES.put(FactKey.of("has-plan"), FactType.yesNo());
        TYPES.put(
                FactKey.of("locality"),
                FactType.choice(Set.of(Code.of("urban"), Code.of("mountain"), Code.of("other"))));
        TYPES.put(FactKey.of("founded"), FactType.day());
    }

    private DeclaredFacts() {}

    public static Optional<FactType> type(FactKey key) {
        return Optional.ofNullable(TYPES.get(key));
    }

    /** The facts that are declared. */
    public static List<FactKey> keys() {
        return List.copyOf(TYPES.keySet());
    }

    /** Values that fit the declared type of the fact. */
    public static Arbitrary<FactValue> values(FactKey key) {
        return switch (TYPES.get(key).kind()) {
            case COUNT -> Arbitraries.longs().greaterOrEqual(0).map(FactValue::of);
            case DECIMAL ->
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("100"))
                        .ofScale(3)
                        .map(FactValue::of);
            case MONEY -> Arbitraries.longs().map(Vnd::of).map(FactValue::of);
            case YES_NO -> Arbitraries.of(true, false).map(FactValue::of);
            case CHOICE ->
                Arbitraries.of("urban", "mountain", "other").map(Code::of).map(FactValue::of);
            case DAY ->
                Arbitraries.longs()
                        .between(0, 40_000)
                        .map(LocalDate::ofEpochDay)
                        .map(FactValue::of);
        };
    }
}

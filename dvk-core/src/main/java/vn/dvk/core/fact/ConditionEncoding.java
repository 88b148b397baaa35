package vn.dvk.core.fact;

import vn.dvk.core.value.CanonicalWriter;

/** Writes conditions in the canonical encoding: parts and values in their order. */
final class ConditionEncoding {
    private ConditionEncoding() {}

    static void write(Condition condition, CanonicalWriter to) {
        if (condition instanceof Condition.AllOf all) {
            to.begin("all-of").field("parts").list(all.parts()).end();
        } else if (condition instanceof Condition.AnyOf any) {
            to.begin("any-of").field("parts").list(any.parts()).end();
        } else if (condition instanceof Condition.Not not) {
            to.begin("not").field("part").form(not.part()).end();
        } else if (condition instanceof Condition.Compare compare) {
            to.begin("compare").field("fact").code(compare.fact().code());
            to.field("comparison").text(compare.comparison().key());
            to.field("value").form(compare.value()).end();
        } else if (condition instanceof Condition.OneOf oneOf) {
            to.begin("one-of").field("fact").code(oneOf.fact().code());
            to.field("values").list(oneOf.values()).end();
        }
    }
}

package vn.dvk.scoring.json;

import java.util.Optional;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.MissingPolicy;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Message;
import vn.dvk.core.value.Points;

/** Reads the nodes of the tree and of the bonus pools of one edition. */
final class NodeReader {
    private final Conditions conditions;

    NodeReader(Conditions conditions) {
        this.conditions = conditions;
    }

    /** A group has children, a criterion has a rule. */
    Optional<CriteriaNode> node(Cursor at) {
        return at.fields().flatMap(in -> {
            if (in.has("children") && in.has("rule")) {
                return at.refuse(Message.of(JsonCodes.MORE_THAN_ONE_OF).with("keys", "children|rule"));
            }
            return in.has("children") ? group(in).map(group -> group) : criterion(in);
        });
    }

    Optional<BonusPool> bonusPool(Cursor at) {
        return at.fields().flatMap(in -> {
            BonusPool.Builder pool = BonusPool.builder();
            in.required("group", group -> group.fields().flatMap(this::group), pool::group);
            in.required("stage", Scalars.oneOf(BonusStage.class), pool::stage);
            in.optional("totalCap", Scalars::points, pool::totalCap);
            return in.build(pool::build);
        });
    }

    private Optional<CriteriaGroup> group(Fields in) {
        CriteriaGroup.Builder group = CriteriaGroup.builder();
        in.required("code", Scalars::code, group::code);
        in.required("title", Scalars::localized, group::title);
        in.optional("maximum", Scalars::points, group::maximum);
        in.optional("cap", Scalars::points, group::cap);
        in.optional("floor", Scalars::points, group::floor);
        in.optional("appliesWhen", conditions::read, group::appliesWhen);
        in.optional("notApplicable", Scalars.oneOf(NotApplicablePolicy.class), group::notApplicable);
        in.atLeastOne("children", this::node, group::addChild);
        in.each("basis", Sources::basis, group::addBasis);
        return in.build(group::build);
    }

    private Optional<CriteriaNode> criterion(Fields in) {
        Criterion.Builder criterion = Criterion.builder();
        in.required("code", Scalars::code, criterion::code);
        in.required("title", Scalars::localized, criterion::title);
        in.required("maximum", NodeReader::maximum, criterion::maximum);
        in.required("rule", Settings::rule, criterion::rule);
        in.optional("notApplicable", Scalars.oneOf(NotApplicablePolicy.class), criterion::notApplicable);
        in.optional("missing", Scalars.oneOf(MissingPolicy.class), criterion::missing);
        in.optional("appliesWhen", conditions::read, criterion::appliesWhen);
        in.optional("markedBy", Scalars.code(AssessmentRole::new), criterion::markedBy);
        in.optional("evidenceNote", Scalars::localized, criterion::evidenceNote);
        in.each("basis", Sources::basis, criterion::addBasis);
        return in.build(criterion::build);
    }

    private static Optional<Points> maximum(Cursor at) {
        Optional<Points> maximum = Scalars.points(at);
        return maximum.filter(Points::isNegative).isPresent() ? at.refuse(Message.of(JsonCodes.NEGATIVE)) : maximum;
    }
}

package vn.dvk.scoring.json;

import java.util.Optional;
import vn.dvk.core.criteria.AppliesTo;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.CriteriaNode;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.error.Message;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

/** Reads criteria sets: the set itself and the tree of its editions. */
final class CriteriaReader {
    private CriteriaReader() {}

    static Optional<CriteriaSet> set(Fields in) {
        CriteriaSet.Builder set = CriteriaSet.builder();
        Slot<Code> id = in.required("id", Scalars::code);
        id.value().ifPresent(set::id);
        in.required("title", Scalars::localized, set::title);
        in.each("basis", Sources::basis, set::addBasis);
        in.optional("appliesTo", CriteriaReader::appliesTo, set::appliesTo);
        // An edition needs the set's id; without one it is read all the same, for its problems.
        Code owner = id.value().orElse(Code.of("unknown"));
        in.atLeastOneDistinct("editions", at -> EditionReader.edition(at, owner), Edition::id, set::addEdition);
        return in.build(set::build);
    }

    private static Optional<AppliesTo> appliesTo(Cursor at) {
        return at.fields().flatMap(in -> {
            AppliesTo.Builder appliesTo = AppliesTo.builder();
            in.eachDistinct("sectors", Scalars::code, code -> code, appliesTo::addSector);
            in.eachDistinct("subjectKinds", Scalars.oneOf(SubjectKind.class), kind -> kind, appliesTo::addSubjectKind);
            in.eachDistinct("unitKinds", Scalars.code(UnitKind::new), kind -> kind, appliesTo::addUnitKind);
            in.eachDistinct("levels", Scalars.code(AuthorityLevel::new), level -> level, appliesTo::addLevel);
            return in.build(appliesTo::build);
        });
    }

    /** A group has children, a criterion has a rule. */
    static Optional<CriteriaNode> node(Cursor at) {
        return at.fields().flatMap(in -> {
            if (in.has("children") && in.has("rule")) {
                return at.refuse(Message.of(JsonCodes.MORE_THAN_ONE_OF).with("keys", "children|rule"));
            }
            return in.has("children") ? group(in) : criterion(in);
        });
    }

    private static Optional<CriteriaNode> group(Fields in) {
        CriteriaGroup.Builder group = CriteriaGroup.builder();
        in.required("code", Scalars::code, group::code);
        in.required("title", Scalars::localized, group::title);
        in.optional("maximum", Scalars::points, group::maximum);
        in.atLeastOne("children", CriteriaReader::node, group::addChild);
        in.each("basis", Sources::basis, group::addBasis);
        return in.build(group::build);
    }

    private static Optional<CriteriaNode> criterion(Fields in) {
        Criterion.Builder criterion = Criterion.builder();
        in.required("code", Scalars::code, criterion::code);
        in.required("title", Scalars::localized, criterion::title);
        in.required("maximum", CriteriaReader::maximum, criterion::maximum);
        in.required("rule", Settings::rule, criterion::rule);
        in.optional("notApplicable", Scalars.oneOf(NotApplicablePolicy.class), criterion::notApplicable);
        in.optional("evidenceNote", Scalars::localized, criterion::evidenceNote);
        in.each("basis", Sources::basis, criterion::addBasis);
        return in.build(criterion::build);
    }

    private static Optional<Points> maximum(Cursor at) {
        Optional<Points> maximum = Scalars.points(at);
        return maximum.filter(Points::isNegative).isPresent() ? at.refuse(Message.of(JsonCodes.NEGATIVE)) : maximum;
    }
}

package vn.dvk.scoring.json;

import java.util.Optional;
import vn.dvk.core.criteria.AppliesTo;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.Code;

/** Reads criteria sets. */
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
        in.atLeastOne("editions", at -> EditionReader.edition(at, owner), set::addEdition);
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
}

package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.model.RegistrationKind;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Makes dimensions by kinds, levels and bands, whose groups are known beforehand. */
final class KindDimensions {

    private static final ImmutableList<Group> SUBJECT_KINDS =
            Dimensions.named(SubjectKind.values(), SubjectKind::label);

    private KindDimensions() {}

    static <T> Dimension<T> subject(Field<? super T, SubjectKind> kind) {
        return Dimensions.byEnum("subject-kind", AggregateCodes.DIMENSION_SUBJECT_KIND, SUBJECT_KINDS, kind);
    }

    static <T> Dimension<T> subjectIfStated(Field<? super T, Optional<SubjectKind>> kind) {
        requireNonNull(kind, "kind");
        GroupCatalog catalog = new GroupCatalog(SUBJECT_KINDS);
        return Dimensions.keyed(
                Heading.of("subject-kind", AggregateCodes.DIMENSION_SUBJECT_KIND),
                DimensionTrait.PLAIN,
                SUBJECT_KINDS,
                kind,
                found -> found.map(stated -> catalog.apply(Code.of(stated.name())))
                        .orElse(Group.UNASSIGNED));
    }

    static <T> Dimension<T> registration(Field<? super T, RegistrationKind> kind) {
        return Dimensions.byEnum(
                "registration",
                AggregateCodes.DIMENSION_REGISTRATION,
                Dimensions.named(RegistrationKind.values(), RegistrationKind::label),
                kind);
    }

    static <T> Dimension<T> level(Field<? super T, AuthorityLevel> level) {
        return Dimensions.keyed(
                Heading.of("level", AggregateCodes.DIMENSION_LEVEL),
                DimensionTrait.PLAIN,
                LevelGroups.known(),
                requireNonNull(level, "level"),
                LevelGroups::of);
    }

    static <T> Dimension<T> band(Banding banding, Field<? super T, ScoreSheet> sheet) {
        ImmutableList<Group> groups = BandGroups.of(banding.bands());
        requireNonNull(sheet, "sheet");
        return Dimensions.catalogued(
                "band",
                AggregateCodes.DIMENSION_BAND,
                groups,
                row -> BandGroups.of(sheet.apply(row).band()));
    }

    static <T> Dimension<T> outcome(Field<? super T, ScoreSheet> sheet) {
        requireNonNull(sheet, "sheet");
        return Dimensions.byEnum(
                "outcome",
                AggregateCodes.DIMENSION_OUTCOME,
                Dimensions.named(OutcomeKind.values(), OutcomeKind::label),
                row -> sheet.apply(row).kind());
    }
}

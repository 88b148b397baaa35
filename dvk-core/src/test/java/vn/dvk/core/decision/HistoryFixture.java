package vn.dvk.core.decision;

import java.time.LocalDate;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.DateRange;

/** Short ways to write decisions. */
final class HistoryFixture {
    static final DateRange PERIOD = DateRange.ofYears(2021, 2023);
    static final SubjectRef MODEL = SubjectRef.model("m-1");
    static final SubjectRef OTHER_MODEL = SubjectRef.model("m-2");

    private HistoryFixture() {}

    static Decision.Builder decision(String id, String effectiveOn) {
        return Decision.builder()
                .id(DecisionId.of(id))
                .authority(UnitId.of("huyen-uy"))
                .level(AuthorityLevel.DISTRICT)
                .effectiveOn(LocalDate.parse(effectiveOn));
    }

    static Decision.Builder decision(String id, String effectiveOn, MilestoneKind kind, SubjectRef... subjects) {
        Decision.Builder builder = decision(id, effectiveOn);
        for (SubjectRef subject : subjects) {
            builder.addMilestone(new Milestone(subject, kind, PERIOD));
        }
        return builder;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

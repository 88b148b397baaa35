package vn.dvk.examples.districtreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dvk.core.decision.Decision;
import vn.dvk.core.decision.DecisionId;
import vn.dvk.core.decision.Milestone;
import vn.dvk.core.decision.MilestoneKind;
import vn.dvk.core.decision.RecognitionHistory;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.DateRange;
import vn.dvk.scoring.selection.Proposal;

/**
 * The acts of the authorities, as illustrative input: a selection only proposes, and a {@link Decision} exists because
 * somebody who may decide has decided.
 *
 * <p>The article states neither numbers nor dates of decisions. The numbers are left out here as "not stated"; the days
 * are made up.
 */
final class Acts {
    private static final LocalDate BASE_DAY = LocalDate.of(2023, 11, 15);
    private static final LocalDate DISTRICT_DAY = LocalDate.of(2023, 12, 20);

    private final DateRange period;
    private RecognitionHistory history = RecognitionHistory.empty();

    Acts(DateRange period) {
        this.period = period;
    }

    RecognitionHistory history() {
        return history;
    }

    /** The subordinate Party committees recognise models: one decision for the models of each owner. */
    List<DecisionId> recogniseAtBase(List<ModelRow> rows) {
        Map<UnitId, List<SubjectRef>> byOwner = new TreeMap<>();
        rows.forEach(row ->
                byOwner.computeIfAbsent(row.owner(), owner -> new ArrayList<>()).add(row.subject()));
        List<DecisionId> entered = new ArrayList<>();
        byOwner.forEach((owner, subjects) -> {
            DecisionId id = DecisionId.of("co-so-" + owner);
            enter(
                    id,
                    "dang-uy-truc-thuoc-minh-hoa",
                    AuthorityLevel.GRASSROOTS,
                    BASE_DAY,
                    MilestoneKind.RECOGNISED,
                    subjects,
                    List.of());
            entered.add(id);
        });
        return entered;
    }

    /** The subordinate Party committees honour exemplars. */
    DecisionId honourAtBase(List<ExemplarRow> rows) {
        DecisionId id = DecisionId.of("co-so-ton-vinh");
        enter(
                id,
                "dang-uy-truc-thuoc-minh-hoa",
                AuthorityLevel.GRASSROOTS,
                BASE_DAY,
                MilestoneKind.HONOURED,
                rows.stream().map(ExemplarRow::subject).toList(),
                List.of());
        return id;
    }

    /** The Standing Committee accepts all proposals and decides, on the ground of the decisions of the base. */
    void ofDistrict(String id, MilestoneKind kind, List<Proposal> accepted, List<DecisionId> ground) {
        enter(
                DecisionId.of(id),
                "ban-thuong-vu-huyen-uy-bo-trach",
                AuthorityLevel.DISTRICT,
                DISTRICT_DAY,
                kind,
                accepted.stream().map(Proposal::subject).toList(),
                ground);
    }

    private void enter(
            DecisionId id,
            String authority,
            AuthorityLevel level,
            LocalDate effectiveOn,
            MilestoneKind kind,
            List<SubjectRef> subjects,
            List<DecisionId> ground) {
        Decision.Builder decision = Decision.builder()
                .id(id)
                .authority(UnitId.of(authority))
                .level(level)
                .effectiveOn(effectiveOn);
        subjects.forEach(subject -> decision.addMilestone(new Milestone(subject, kind, period)));
        ground.forEach(decision::addRestsOn);
        history = history.with(decision.build());
    }
}

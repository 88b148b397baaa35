package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.dossier.SubjectType;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Share;

/** What a builder has heard of a funnel so far. Not thread-safe. */
final class FunnelDraft {

    private final SubjectType type;
    private final List<Code> codes = new ArrayList<>();
    private final List<LocalizedText> titles = new ArrayList<>();
    private final List<ImmutableSortedSet<SubjectRef>> members = new ArrayList<>();

    FunnelDraft(SubjectType type) {
        this.type = type;
    }

    SubjectType type() {
        return type;
    }

    void stage(Code code, LocalizedText title, Collection<? extends SubjectRef> subjects) {
        ImmutableSortedSet<SubjectRef> sorted = ImmutableSortedSet.copyOf(Ordering.natural(), subjects);
        codes.add(code);
        titles.add(title);
        members.add(sorted);
    }

    /** The stages with their shares, if nothing is wrong with them. */
    ImmutableList<FunnelStage> stages() {
        problems().throwIfAny(AggregateCodes.FUNNEL, AggregateWords.table());
        ImmutableList.Builder<FunnelStage> stages = ImmutableList.builder();
        for (int i = 0; i < codes.size(); i++) {
            stages.add(ImmutableFunnelStage.builder()
                    .code(codes.get(i))
                    .title(titles.get(i))
                    .addAllMembers(members.get(i))
                    .ofPrevious(i == 0 ? Optional.empty() : Optional.of(share(i, i - 1)))
                    .ofFirst(i == 0 ? Optional.empty() : Optional.of(share(i, 0)))
                    .build());
        }
        return stages.build();
    }

    private Share share(int stage, int of) {
        Set<SubjectRef> both = Sets.intersection(members.get(stage), members.get(of));
        return Share.of(both.size(), members.get(of).size());
    }

    private Problems problems() {
        Problems problems = new Problems();
        if (codes.isEmpty()) {
            problems.add("/stages", Message.of(AggregateCodes.FUNNEL_EMPTY));
        }
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!seen.add(codes.get(i))) {
                problems.add(
                        "/stages/" + i + "/code",
                        Message.of(AggregateCodes.FUNNEL_STAGE_TWICE)
                                .with("stage", codes.get(i).text()));
            }
            strangers(i, problems);
        }
        return problems;
    }

    private void strangers(int stage, Problems problems) {
        for (SubjectRef member : members.get(stage)) {
            if (member.type() != type) {
                problems.add(
                        "/stages/" + stage + "/members",
                        Message.of(AggregateCodes.FUNNEL_MIXED)
                                .with("stage", AggregateWords.name(new Heading(codes.get(stage), titles.get(stage))))
                                .with("subject", member.toString())
                                .with("expected", type.name()));
            }
        }
    }
}

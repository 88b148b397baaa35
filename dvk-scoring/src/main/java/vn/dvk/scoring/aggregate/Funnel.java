package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.decision.HeldMilestone;
import vn.dvk.core.decision.MilestoneKind;
import vn.dvk.core.decision.RecognitionHistory;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.dossier.SubjectType;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problems;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Share;

/**
 * Phễu: how many of the same models, or of the same exemplars, have come from stage to stage.
 *
 * <p>A funnel is of one type of subject; models and exemplars are never in one. Its stages contain one another, so they are
 * never added up. A subject that a later stage has and an earlier one has not is a {@link Gap}, shown and not dropped.
 *
 * <pre>{@code
 * Funnel funnel = Funnel.ofModels()
 *         .stage("REGISTERED", LocalizedText.of("Đăng ký", "Registered"), registered)
 *         .stage("RECOGNISED", LocalizedText.of("Công nhận", "Recognised"), history, asOf, MilestoneKind.RECOGNISED)
 *         .build();
 * }</pre>
 *
 * <p>Equality is by type and stages. Immutable and thread-safe.
 */
public final class Funnel {

    private final SubjectType type;
    private final ImmutableList<FunnelStage> stages;
    private final ImmutableList<Gap> gaps;

    private Funnel(SubjectType type, ImmutableList<FunnelStage> stages) {
        this.type = type;
        this.stages = stages;
        this.gaps = gaps(stages);
    }

    /**
     * A funnel of models (mô hình).
     *
     * @return a builder without stages
     */
    public static Builder ofModels() {
        return new Builder(SubjectType.MODEL);
    }

    /**
     * A funnel of exemplars (điển hình).
     *
     * @return a builder without stages
     */
    public static Builder ofExemplars() {
        return new Builder(SubjectType.EXEMPLAR);
    }

    /**
     * What the subjects are.
     *
     * @return the type of all members
     */
    public SubjectType type() {
        return type;
    }

    /**
     * The stages.
     *
     * @return the stages, immutable, in the order given, at least one
     */
    public List<FunnelStage> stages() {
        return stages;
    }

    /**
     * The stage of a code.
     *
     * @param code the code
     * @return the stage
     * @throws IllegalArgumentException if the funnel does not have it
     */
    public FunnelStage stage(String code) {
        requireNonNull(code, "code");
        return stages.stream()
                .filter(stage -> stage.code().text().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("code must be one of "
                        + stages.stream().map(FunnelStage::code).toList() + ", but was '" + code + "'"));
    }

    /**
     * Subjects that a later stage has and an earlier one has not.
     *
     * @return one finding for each such pair of stages, immutable, in the order of stages
     */
    public List<Gap> gaps() {
        return gaps;
    }

    /**
     * The funnel as aligned text: a line for each stage with its shares, then the gaps.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String text(Language language) {
        return new FunnelOutput(this).table().text(requireNonNull(language, "language"));
    }

    /**
     * The funnel as Markdown: a line for each stage with its shares, then the gaps.
     *
     * @param language the language
     * @return lines that end with a line feed
     */
    public String markdown(Language language) {
        return new FunnelOutput(this).table().markdown(requireNonNull(language, "language"));
    }

    /**
     * The funnel as CSV of RFC 4180: a line for each stage with its code, title, number and shares. The gaps are not in it.
     *
     * @param language the language of words and numbers
     * @return lines that end with carriage return and line feed
     */
    public String csv(Language language) {
        return new FunnelOutput(this).coded().csv(requireNonNull(language, "language"));
    }

    /**
     * The funnel as JSON: the type of its subjects, a stage on each line with the counts of its shares, and the gaps with the
     * identifiers of the subjects.
     *
     * @return the document, which ends with a line feed
     */
    public String json() {
        return new FunnelOutput(this).json();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Funnel that && type == that.type && stages.equals(that.stages);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + stages.hashCode();
    }

    /** Returns type and numbers, such as {@code Funnel[MODEL: RECOGNISED=906, OUTSTANDING=50]}. */
    @Override
    public String toString() {
        List<String> counts =
                stages.stream().map(stage -> stage.code() + "=" + stage.count()).toList();
        return "Funnel[" + type + ": " + String.join(", ", counts) + "]";
    }

    private static ImmutableList<Gap> gaps(List<FunnelStage> stages) {
        ImmutableList.Builder<Gap> gaps = ImmutableList.builder();
        for (int later = 1; later < stages.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                FunnelStage from = stages.get(earlier);
                FunnelStage to = stages.get(later);
                ImmutableSet<SubjectRef> missing =
                        Sets.difference(to.members(), from.members()).immutableCopy();
                if (!missing.isEmpty()) {
                    gaps.add(new Gap(to.code(), from.code(), missing));
                }
            }
        }
        return gaps.build();
    }

    /**
     * Subjects that a later stage has and an earlier one has not: recognised, but never registered.
     *
     * @param stage the code of the later stage
     * @param earlier the code of the earlier stage
     * @param missing the subjects that are missing there, in the order of subjects
     */
    public record Gap(Code stage, Code earlier, Set<SubjectRef> missing) {

        /** Copies the subjects. */
        public Gap {
            requireNonNull(stage, "stage");
            requireNonNull(earlier, "earlier");
            missing = ImmutableSet.copyOf(missing);
        }

        /**
         * The finding, without words.
         *
         * @return the message
         */
        public Message message() {
            return Message.of(AggregateCodes.FUNNEL_MISSING)
                    .with("stage", stage.text())
                    .with("earlier", earlier.text())
                    .with("count", missing.size());
        }

        /**
         * The finding in words, with the identifiers of the subjects.
         *
         * @param language the language
         * @return one line
         */
        public String text(Language language) {
            return AggregateWords.text(message(), language) + " "
                    + String.join(
                            ", ", missing.stream().map(SubjectRef::toString).toList());
        }
    }

    /** Builds a {@link Funnel}, stage by stage. Not thread-safe. */
    @CanIgnoreReturnValue
    public static final class Builder {

        private final SubjectType type;
        private final List<Code> codes = new ArrayList<>();
        private final List<LocalizedText> titles = new ArrayList<>();
        private final List<ImmutableSortedSet<SubjectRef>> members = new ArrayList<>();

        private Builder(SubjectType type) {
            this.type = type;
        }

        /**
         * Adds a stage of given subjects.
         *
         * @param code the code, unique in the funnel
         * @param title what the stage is called
         * @param subjects the subjects, all of the type of the funnel; a subject counts once
         * @return this builder
         * @throws IllegalArgumentException if the text is not a {@link Code}
         */
        public Builder stage(String code, LocalizedText title, Collection<? extends SubjectRef> subjects) {
            codes.add(Code.of(code));
            titles.add(requireNonNull(title, "title"));
            members.add(ImmutableSortedSet.copyOf(Ordering.natural(), subjects));
            return this;
        }

        /**
         * Adds a stage of the subjects that hold a milestone on a day.
         *
         * @param code the code, unique in the funnel
         * @param title what the stage is called
         * @param history the decisions; subjects of other types in it are left out
         * @param asOf the day; milestones revoked by then do not count
         * @param kind the milestone
         * @return this builder
         * @throws IllegalArgumentException if the text is not a {@link Code}
         */
        public Builder stage(
                String code, LocalizedText title, RecognitionHistory history, LocalDate asOf, MilestoneKind kind) {
            requireNonNull(kind, "kind");
            return stage(code, title, history, asOf, held -> held.kind() == kind);
        }

        /**
         * Adds a stage of the subjects that hold, on a day, a milestone that a test holds for: of one kind, by one level of
         * authority, for one period.
         *
         * @param code the code, unique in the funnel
         * @param title what the stage is called
         * @param history the decisions; subjects of other types in it are left out
         * @param asOf the day; milestones revoked by then do not count
         * @param milestone tells whether a milestone counts
         * @return this builder
         * @throws IllegalArgumentException if the text is not a {@link Code}
         */
        public Builder stage(
                String code,
                LocalizedText title,
                RecognitionHistory history,
                LocalDate asOf,
                Predicate<? super HeldMilestone> milestone) {
            requireNonNull(milestone, "milestone");
            List<SubjectRef> subjects = new ArrayList<>();
            history.statesOn(asOf).forEach((subject, state) -> {
                if (subject.type() == type && state.inForce().stream().anyMatch(milestone)) {
                    subjects.add(subject);
                }
            });
            return stage(code, title, subjects);
        }

        /**
         * Makes the funnel.
         *
         * @return the funnel
         * @throws InvalidDefinitionException with every problem: no stage, a code twice, a subject of another type
         */
        public Funnel build() {
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
            return new Funnel(type, stages.build());
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
                String code = codes.get(i).text();
                if (!seen.add(codes.get(i))) {
                    problems.add(
                            "/stages/" + i + "/code",
                            Message.of(AggregateCodes.FUNNEL_STAGE_TWICE).with("stage", code));
                }
                for (SubjectRef member : members.get(i)) {
                    if (member.type() != type) {
                        problems.add(
                                "/stages/" + i + "/members",
                                Message.of(AggregateCodes.FUNNEL_MIXED)
                                        .with("stage", code)
                                        .with("subject", member.toString())
                                        .with("expected", type.name()));
                    }
                }
            }
            return problems;
        }
    }
}

package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.decision.HeldMilestone;
import vn.dvk.core.decision.MilestoneKind;
import vn.dvk.core.decision.RecognitionHistory;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.dossier.SubjectType;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Language;
import vn.dvk.core.internal.CanIgnoreReturnValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * Phễu: how many of the same models, or of the same exemplars, have come from stage to stage.
 *
 * <p>A funnel is of one type of subject; models and exemplars are never in one. Its stages contain one another, so they are
 * never added up. A subject that a later stage has and an earlier one has not is a {@link FunnelGap}, shown and not dropped.
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
    private final ImmutableList<FunnelGap> gaps;

    private Funnel(SubjectType type, ImmutableList<FunnelStage> stages) {
        this.type = type;
        this.stages = stages;
        this.gaps = FunnelGap.between(stages);
    }

    /** Returns a builder without stages for a funnel of models (mô hình). */
    public static Builder ofModels() {
        return new Builder(SubjectType.MODEL);
    }

    /** Returns a builder without stages for a funnel of exemplars (điển hình). */
    public static Builder ofExemplars() {
        return new Builder(SubjectType.EXEMPLAR);
    }

    /** Returns the type of all subjects. */
    public SubjectType type() {
        return type;
    }

    /** Returns the stages, immutable, in the order given, at least one. */
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

    /** Returns a finding for each two stages of which the later one has more, immutable, in the order of stages. */
    public List<FunnelGap> gaps() {
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

    /**
     * Builds a {@link Funnel}, stage by stage; each method but {@link #build()} gives back this builder. A code that is no
     * {@link Code} throws {@link IllegalArgumentException}. Not thread-safe.
     */
    @CanIgnoreReturnValue
    public static final class Builder {

        private final FunnelDraft draft;

        private Builder(SubjectType type) {
            this.draft = new FunnelDraft(type);
        }

        /**
         * Adds a stage of given subjects.
         *
         * @param code the code, unique in the funnel
         * @param title what the stage is called
         * @param subjects the subjects, all of the type of the funnel; a subject counts once
         */
        public Builder stage(String code, LocalizedText title, Collection<? extends SubjectRef> subjects) {
            draft.stage(Code.of(code), requireNonNull(title, "title"), subjects);
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
                if (subject.type() == draft.type() && state.inForce().stream().anyMatch(milestone)) {
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
            return new Funnel(draft.type(), draft.stages());
        }
    }
}

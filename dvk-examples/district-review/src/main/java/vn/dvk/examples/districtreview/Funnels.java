package vn.dvk.examples.districtreview;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dvk.core.decision.MilestoneKind;
import vn.dvk.core.decision.RecognitionHistory;
import vn.dvk.core.decision.SubjectState;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.model.ModelId;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.scoring.aggregate.Funnel;

/** Two chains that are never mixed: models (registered → base → district) and exemplars (honoured → commended). */
final class Funnels {
    private final List<ModelId> notRecognised;
    private final List<ModelRow> models;
    private final RecognitionHistory history;
    private final LocalDate asOf;

    Funnels(List<ModelId> notRecognised, List<ModelRow> models, RecognitionHistory history, LocalDate asOf) {
        this.notRecognised = notRecognised;
        this.models = models;
        this.history = history;
        this.asOf = asOf;
    }

    void print(Page page) {
        page.heading(Words.of("funnels.heading"));
        page.line(Words.of("funnels.models"));
        page.block(ofModels().text(Language.VI));
        page.line("");
        page.line(Words.of("funnels.exemplars"));
        page.block(ofExemplars().text(Language.VI));
        page.line("");
        page.line(Words.of("funnels.assumption"));
    }

    Funnel ofModels() {
        return Funnel.ofModels()
                .stage("REGISTERED", words("funnels.registered"), registered())
                .stage("BASE", words("funnels.base"), having(MilestoneKind.RECOGNISED, AuthorityLevel.GRASSROOTS))
                .stage("DISTRICT", words("funnels.district"), recognisedAbove())
                .build();
    }

    Funnel ofExemplars() {
        return Funnel.ofExemplars()
                .stage("HONOURED", words("funnels.honoured"), having(MilestoneKind.HONOURED, AuthorityLevel.GRASSROOTS))
                .stage(
                        "COMMENDED",
                        words("funnels.commended"),
                        having(MilestoneKind.COMMENDED, AuthorityLevel.DISTRICT))
                .build();
    }

    /** The models that a decision of the district recognises: a proposal alone recognises nothing. */
    Set<SubjectRef> recognisedAbove() {
        return having(MilestoneKind.RECOGNISED, AuthorityLevel.DISTRICT);
    }

    private Set<SubjectRef> registered() {
        Set<SubjectRef> registered = new LinkedHashSet<>();
        models.forEach(row -> registered.add(row.subject()));
        notRecognised.forEach(id -> registered.add(SubjectRef.model(id.toString())));
        return registered;
    }

    /** The subjects that hold a milestone on the day, by the decision of an authority at that level. */
    private Set<SubjectRef> having(MilestoneKind kind, AuthorityLevel level) {
        Set<SubjectRef> subjects = new LinkedHashSet<>();
        for (SubjectState state : history.statesOn(asOf).values()) {
            if (state.inForce(kind).stream()
                    .anyMatch(held -> held.decision().level().equals(level))) {
                subjects.add(state.subject());
            }
        }
        return subjects;
    }

    private static LocalizedText words(String key) {
        return LocalizedText.of(Words.of(key));
    }
}

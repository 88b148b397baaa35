package vn.dvk.examples.districtreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.model.EmulationModel;
import vn.dvk.core.model.Exemplar;
import vn.dvk.core.model.ExemplarId;
import vn.dvk.core.model.ModelId;
import vn.dvk.core.model.Ownership;
import vn.dvk.core.model.Registration;
import vn.dvk.core.model.RegistrationKind;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.movement.CanonicalSector;
import vn.dvk.core.movement.Review;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * A made-up register with the article's totals.
 *
 * <p>The article prints 547 + 359 recognised models and 78 exemplars, but none of their dossiers. To show the whole path,
 * this class makes as many from a fixed seed. Sectors, owners, facts and marks mean nothing, and every heading that uses
 * them says "minh họa".
 */
final class IllustrativeRegister {
    /** The seed, printed in the report. {@link Random} is specified to the bit, so every JVM makes the same register. */
    static final long SEED = 20212023L;

    /** How many more were registered than recognised: made up, since the article prints no number. */
    static final int NOT_RECOGNISED = 144;

    private static final List<CanonicalSector> SECTORS = List.of(
            CanonicalSector.KINH_TE,
            CanonicalSector.VAN_HOA_XA_HOI,
            CanonicalSector.QUOC_PHONG_AN_NINH,
            CanonicalSector.HE_THONG_CHINH_TRI);

    private final Inputs inputs;
    private final Review review;
    private final Random random = new Random(SEED);
    private final IllustrativeDossiers dossiers;
    private final List<UnitId> owners;

    IllustrativeRegister(Inputs inputs) {
        this.inputs = inputs;
        this.review = inputs.review();
        this.dossiers = new IllustrativeDossiers(random, review);
        this.owners = owners(inputs);
    }

    /** Returns so many models of each kind, scored by the appraiser. */
    List<ModelRow> models(int collective, int individual) {
        List<ModelRow> rows = new ArrayList<>();
        for (int i = 0; i < collective + individual; i++) {
            SubjectKind kind = i < collective ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL;
            EmulationModel model = model(i + 1, kind);
            Dossier dossier = dossiers.ofModel(model.id());
            rows.add(new ModelRow(model, inputs.modelCard().score(dossier, AssessmentRole.APPRAISAL)));
        }
        return List.copyOf(rows);
    }

    /** Returns so many exemplars, scored by the appraiser. */
    List<ExemplarRow> exemplars(int count) {
        List<ExemplarRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Exemplar exemplar = exemplar(i + 1);
            Dossier dossier = dossiers.ofExemplar(exemplar.id());
            rows.add(new ExemplarRow(exemplar, inputs.exemplarCard().score(dossier, AssessmentRole.APPRAISAL)));
        }
        return List.copyOf(rows);
    }

    /** Returns identifiers for the models that were registered and not recognised; nothing else is needed of them. */
    List<ModelId> notRecognised() {
        List<ModelId> ids = new ArrayList<>();
        for (int i = 1; i <= NOT_RECOGNISED; i++) {
            ids.add(ModelId.of(number("dk-", i)));
        }
        return List.copyOf(ids);
    }

    private EmulationModel model(int number, SubjectKind kind) {
        return EmulationModel.builder()
                .id(ModelId.of(number("mh-", number)))
                .title(LocalizedText.of(Words.of("illustrative.model", number)))
                .primarySector(sector())
                .kind(kind)
                .addOwnership(new Ownership(pick(owners), review.period()))
                .addRegistration(new Registration(
                        random.nextInt(3) == 0 ? RegistrationKind.CONTINUED : RegistrationKind.NEW, review.period()))
                .build();
    }

    private Exemplar exemplar(int number) {
        return Exemplar.builder()
                .id(ExemplarId.of(number("dh-", number)))
                .name(LocalizedText.of(Words.of("illustrative.exemplar", number)))
                .kind(random.nextInt(3) == 0 ? SubjectKind.INDIVIDUAL : SubjectKind.COLLECTIVE)
                .sector(sector())
                .unit(pick(owners))
                .build();
    }

    private static String number(String prefix, int number) {
        return prefix + String.format(Locale.ROOT, "%03d", number);
    }

    private Code sector() {
        return Code.of(pick(SECTORS).name());
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The 28 communes and townships of 2023, and three owners that lie in none of them. */
    private static List<UnitId> owners(Inputs inputs) {
        List<UnitId> owners = new ArrayList<>(
                inputs
                        .units()
                        .at(
                                AuthorityLevel.COMMUNE,
                                UnitKind.ADMINISTRATIVE,
                                inputs.review().asOf())
                        .stream()
                        .map(Unit::id)
                        .toList());
        owners.add(UnitId.of("cong-an-huyen-bo-trach"));
        owners.add(UnitId.of("hoi-lien-hiep-phu-nu-huyen-bo-trach"));
        owners.add(UnitId.of("ban-dan-van-huyen-uy-bo-trach"));
        return List.copyOf(owners);
    }
}

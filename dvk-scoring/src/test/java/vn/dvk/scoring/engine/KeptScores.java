package vn.dvk.scoring.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.json.CriteriaSetJson;
import vn.dvk.scoring.json.DossiersJson;
import vn.dvk.scoring.json.ScoresJson;
import vn.dvk.scoring.rule.RuleTypes;
import vn.dvk.scoring.sheet.ScoreSheet;
import vn.dvk.scoring.sheet.StoredScore;

/**
 * The results that are kept to notice when dvk computes something else than before.
 *
 * <p>Each folder holds {@code criteria.json}, {@code dossiers.json} and, for each edition, dossier and role,
 * {@code scores/<edition>/<dossier>.<role>.<number>.json}; where an edition compares peers, all dossiers are also scored as
 * one cohort. The highest number is what comes out today; lower ones are
 * history, from before the semantics were raised.
 */
final class KeptScores {
    static final Path ROOT = Path.of("src", "test", "resources", "vn", "dvk", "scoring", "kept");

    private KeptScores() {}

    /**
     * One dossier in one role by one edition.
     *
     * @param folder the folder of its files
     * @param name the start of the names of its files
     * @param edition the edition
     * @param sheet what comes out today
     */
    record Result(Path folder, String name, Edition edition, ScoreSheet sheet) {
        /** The files that are kept, oldest first. */
        List<Path> files() {
            List<Path> files = new ArrayList<>();
            for (Path file = file(1); Files.exists(file); file = file(files.size() + 1)) {
                files.add(file);
            }
            return files;
        }

        void keep() {
            try {
                Path unused = Files.createDirectories(folder);
                unused = Files.writeString(file(files().size() + 1), ScoresJson.write(sheet.store()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Path file(int number) {
            return folder.resolve(name + "." + number + ".json");
        }
    }

    static StoredScore read(Path file) {
        return ScoresJson.read(file).orThrow();
    }

    /** Everything that should be kept, as it comes out today. */
    static List<Result> today() {
        List<Result> results = new ArrayList<>();
        for (Path folder : folders()) {
            CriteriaSet set =
                    CriteriaSetJson.read(folder.resolve("criteria.json")).orThrow();
            List<Dossier> dossiers =
                    DossiersJson.read(folder.resolve("dossiers.json")).orThrow();
            for (Edition edition : set.editions()) {
                Scorecard scorecard = Scorecard.compile(edition, RuleTypes.builtIn());
                Path scores = folder.resolve("scores").resolve(edition.id().text());
                for (Dossier dossier : dossiers) {
                    for (AssessmentRole role : roles(dossier)) {
                        results.add(
                                new Result(scores, dossier.id() + "." + role, edition, scorecard.score(dossier, role)));
                    }
                }
                if (compares(scorecard, dossiers.get(0))) {
                    scorecard
                            .scoreCohort(dossiers, AssessmentRole.SELF)
                            .sheets()
                            .forEach(sheet ->
                                    results.add(new Result(scores, sheet.dossier() + ".cohort", edition, sheet)));
                }
            }
        }
        return results;
    }

    private static boolean compares(Scorecard scorecard, Dossier dossier) {
        return scorecard
                .score(dossier, AssessmentRole.SELF)
                .provenance()
                .ruleTypeSemantics()
                .containsKey(Code.of("peer-relative"));
    }

    private static List<Path> folders() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AssessmentRole> roles(Dossier dossier) {
        List<AssessmentRole> roles =
                dossier.assessments().stream().map(Assessment::role).toList();
        return roles.isEmpty() ? List.of(AssessmentRole.SELF) : roles;
    }
}

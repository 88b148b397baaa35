package vn.dvk.scoring.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.engine.CohortSheets;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/** An edition of one criterion, by which several dossiers are scored together. A dossier is its facts: numbers by key. */
final class OneCohort {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private final Scorecard scorecard;

    private OneCohort(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    static OneCohort of(String maximum, RuleDefinition rule, FactDeclaration... facts) {
        return of(RuleTypes.builtIn(), maximum, rule, facts);
    }

    static OneCohort of(RuleTypes types, String maximum, RuleDefinition rule, FactDeclaration... facts) {
        Edition.Builder edition = Edition.builder()
                .set(Code.of("mau"))
                .id(Code.of("e1"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(Rounding.none())
                .addTree(Criterion.builder()
                        .code(Code.of("1"))
                        .title(LocalizedText.of("Tiêu chí một"))
                        .maximum(Points.parse(maximum))
                        .rule(rule)
                        .notApplicable(NotApplicablePolicy.NOT_ALLOWED)
                        .build());
        Stream.of(facts).forEach(edition::addFact);
        return new OneCohort(Scorecard.compile(edition.build(), types));
    }

    /** The facts of one dossier, given as key, value, key, value, …; {@link OneCriterion#NONE} does not apply. */
    static Map<String, Object> facts(Object... facts) {
        Map<String, Object> byKey = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            byKey.put((String) facts[i], facts[i + 1]);
        }
        return byKey;
    }

    CohortSheets score(Map<?, ?>... dossiers) {
        return score(List.of(dossiers));
    }

    CohortSheets score(List<? extends Map<?, ?>> dossiers) {
        return scorecard.scoreCohort(dossiers(dossiers), AssessmentRole.SELF);
    }

    ScoreSheet alone(Map<?, ?> facts) {
        return scorecard.score(dossier("hs-0", facts), AssessmentRole.SELF);
    }

    /** The points of each dossier, or the kind where there are none. */
    List<String> points(Map<?, ?>... dossiers) {
        return score(List.of(dossiers)).sheets().stream().map(OneCohort::points).toList();
    }

    static String points(ScoreSheet sheet) {
        return line(sheet)
                .exact()
                .map(Points::toString)
                .orElseGet(() -> line(sheet).outcome().kind().toString());
    }

    static ScoreLine line(ScoreSheet sheet) {
        return sheet.lines().get(0);
    }

    /** The sentences under the heading, and what they cost. */
    static String why(ScoreSheet sheet, Language language) {
        return sheet.explain()
                .text(language)
                .lines()
                .filter(sentence -> sentence.startsWith("  "))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static List<Dossier> dossiers(List<? extends Map<?, ?>> dossiers) {
        List<Dossier> built = new ArrayList<>();
        dossiers.forEach(facts -> built.add(dossier("hs-" + built.size(), facts)));
        return built;
    }

    private static Dossier dossier(String id, Map<?, ?> facts) {
        Dossier.Builder dossier = Dossier.builder()
                .id(DossierId.of(id))
                .subject(SubjectRef.unit(id))
                .review(Code.of("so-ket"))
                .asOf(DAY);
        facts.forEach((key, value) -> dossier.addFact(fact(key.toString(), value)));
        return dossier.build();
    }

    private static Fact fact(String key, Object value) {
        if (value.equals(OneCriterion.NONE)) {
            return Fact.notApplicable(key, "khong-giao");
        }
        return value instanceof BigDecimal decimal
                ? Fact.of(key, FactValue.of(decimal))
                : Fact.of(key, FactValue.of(((Number) value).longValue()));
    }
}

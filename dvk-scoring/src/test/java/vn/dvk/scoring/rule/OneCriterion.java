package vn.dvk.scoring.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.dossier.Assessment;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.dossier.DossierId;
import vn.dvk.core.dossier.Fact;
import vn.dvk.core.dossier.Mark;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.sheet.ScoreLine;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * An edition of one criterion, scored with a few inputs. Inputs are given by key: a number or a flag is a fact, points and
 * levels are marks, {@link #NONE} is not applicable.
 */
final class OneCriterion {
    /** Says that a fact does not apply. */
    static final Object NONE = "not applicable";

    /** Says that a mark does not apply. */
    static final MarkValue ABSENT = MarkValue.notApplicable("vang-mat");

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private final Scorecard scorecard;

    private OneCriterion(Edition edition) {
        this.scorecard = Scorecard.compile(edition, RuleTypes.builtIn());
    }

    static OneCriterion of(String maximum, RuleDefinition rule, FactDeclaration... facts) {
        return new OneCriterion(edition(maximum, rule, facts));
    }

    static OneCriterion of(String maximum, RuleDefinition rule, NotApplicablePolicy policy, FactDeclaration... facts) {
        return new OneCriterion(edition(maximum, rule, policy, facts));
    }

    /** The problems as {@code path code}, paths relative to the rule. */
    static List<String> problems(String maximum, RuleDefinition rule, FactDeclaration... facts) {
        return problems(RuleTypes.builtIn(), maximum, rule, facts);
    }

    static List<String> problems(RuleTypes types, String maximum, RuleDefinition rule, FactDeclaration... facts) {
        List<Problem> problems = Scorecard.problems(edition(maximum, rule, facts), types, "");
        for (Problem problem : problems) {
            for (Language language : Language.values()) {
                String text = problem.text(language, vn.dvk.scoring.outcome.ScoringMessages.table());
                if (text.contains("dvk.") || text.contains("{")) {
                    throw new AssertionError("No words for " + text);
                }
            }
        }
        return problems.stream()
                .map(problem -> (problem.path().replace("/tree/0/rule", "") + " " + problem.code()).strip())
                .toList();
    }

    /** The problems in English, without their paths. */
    static List<String> texts(String maximum, RuleDefinition rule, FactDeclaration... facts) {
        return Scorecard.problems(edition(maximum, rule, facts), RuleTypes.builtIn(), "").stream()
                .map(problem -> problem.text(Language.EN, vn.dvk.scoring.outcome.ScoringMessages.table())
                        .replace(problem.path() + ": ", ""))
                .toList();
    }

    static FactDeclaration count(String key, String title) {
        return fact(key, title, FactType.count());
    }

    static FactDeclaration count(String key, long least, long most) {
        return fact(
                key,
                "Số " + key,
                FactType.builder(FactKind.COUNT)
                        .least(BigDecimal.valueOf(least))
                        .most(BigDecimal.valueOf(most))
                        .build());
    }

    static FactDeclaration yesNo(String key, String title) {
        return fact(key, title, FactType.yesNo());
    }

    static FactDeclaration decimal(String key, String title) {
        return fact(key, title, FactType.decimal());
    }

    static FactDeclaration fact(String key, String title, FactType type) {
        return new FactDeclaration(FactKey.of(key), LocalizedText.of(title), type);
    }

    /** Scores with inputs given as key, value, key, value, … */
    Line with(Object... inputs) {
        Map<String, Object> byKey = new LinkedHashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            byKey.put((String) inputs[i], inputs[i + 1]);
        }
        return with(byKey);
    }

    Line with(Map<String, Object> inputs) {
        Assessment.Builder assessment = Assessment.builder()
                .role(AssessmentRole.COUNCIL)
                .assessor(Code.of("cb-1"))
                .date(DAY);
        Dossier.Builder dossier = Dossier.builder()
                .id(DossierId.of("hs-1"))
                .subject(SubjectRef.model("m-1"))
                .review(Code.of("so-ket"))
                .asOf(DAY);
        inputs.forEach((key, value) -> {
            if (value instanceof MarkValue mark) {
                assessment.addMark(
                        Mark.builder().criterion(Code.of(key)).value(mark).build());
            } else if (value instanceof Points points) {
                assessment.addMark(Mark.of(key, points));
            } else {
                dossier.addFact(fact(key, value));
            }
        });
        return new Line(
                scorecard.score(dossier.addAssessment(assessment.build()).build(), AssessmentRole.COUNCIL));
    }

    /** Whether the points of parts are added up, or parts that are met are counted. */
    boolean addsParts() {
        return isOfType("sum", "plus-minus", "any-of");
    }

    /** Whether some parts outweigh others. */
    boolean choosesParts() {
        return isOfType("best-of", "all-of", "any-of");
    }

    private boolean isOfType(String... types) {
        Criterion criterion = (Criterion) scorecard.edition().tree().get(0);
        return List.of(types).contains(criterion.rule().type().text());
    }

    /** Where bounds, early outcomes or questions are not those of all completions, for every choice of these inputs. */
    List<String> looseBounds(Map<String, ? extends Collection<?>> values) {
        return EveryCompletion.faults(this, values);
    }

    private static Fact fact(String key, Object value) {
        if (value.equals(NONE)) {
            return Fact.notApplicable(key, "khong-ap-dung");
        }
        if (value instanceof Boolean answer) {
            return Fact.of(key, FactValue.of(answer.booleanValue()));
        }
        if (value instanceof BigDecimal decimal) {
            return Fact.of(key, FactValue.of(decimal));
        }
        if (value instanceof Vnd money) {
            return Fact.of(key, FactValue.of(money));
        }
        return value instanceof Code code
                ? Fact.of(key, FactValue.of(code))
                : Fact.of(key, FactValue.of(((Number) value).longValue()));
    }

    private static Edition edition(String maximum, RuleDefinition rule, FactDeclaration... facts) {
        return edition(maximum, rule, NotApplicablePolicy.NOT_ALLOWED, facts);
    }

    private static Edition edition(
            String maximum, RuleDefinition rule, NotApplicablePolicy policy, FactDeclaration... facts) {
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
                        .notApplicable(policy)
                        .build());
        for (FactDeclaration fact : facts) {
            edition.addFact(fact);
        }
        return edition.build();
    }

    /** The line of the criterion. */
    static final class Line {
        private final ScoreSheet sheet;
        private final ScoreLine line;

        private Line(ScoreSheet sheet) {
            this.sheet = sheet;
            this.line = sheet.lines().get(0);
        }

        ScoreLine line() {
            return line;
        }

        OutcomeKind kind() {
            return line.outcome().kind();
        }

        /** The points, or the kind where there are none. */
        String points() {
            return line.exact().map(Points::toString).orElseGet(() -> kind().toString());
        }

        /** The keys of the inputs that the explanation lists. */
        List<String> reads() {
            return sheet.explain().lines().get(0).inputs().stream()
                    .map(input -> input.key().toString())
                    .toList();
        }

        String bounds() {
            return line.bounds().toString();
        }

        String problem() {
            return line.outcome() instanceof Outcome.Invalid invalid
                    ? invalid.problems().get(0).code()
                    : "";
        }

        String needs() {
            return line.outcome() instanceof Outcome.Unscored unscored
                    ? unscored.needs().toString()
                    : "";
        }

        /** The sentences under the heading, and what they cost. */
        String why(Language language) {
            String text = sheet.explain().text(language);
            return text.lines()
                    .filter(sentence -> sentence.startsWith("  "))
                    .map(String::strip)
                    .collect(Collectors.joining("\n"));
        }

        String why() {
            return why(Language.VI);
        }
    }
}

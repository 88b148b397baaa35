package vn.dvk.scoring.json;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.dvk.core.arbitraries.CoreDomain;
import vn.dvk.core.criteria.AssessmentRole;
import vn.dvk.core.criteria.CaseEntry;
import vn.dvk.core.criteria.CaseInput;
import vn.dvk.core.criteria.ExpectedScore;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;

/** Worked cases of every form. */
final class WorkedCaseArbitraries {
    private final CoreDomain core = new CoreDomain();

    Arbitrary<List<CaseEntry>> cases() {
        return Combinators.combine(
                        core.localizedTexts(),
                        input().list().ofMaxSize(3),
                        core.points(),
                        core.days(),
                        Arbitraries.of(OutcomeKind.class),
                        Arbitraries.integers().between(0, 31))
                .as((name, inputs, points, day, kind, choice) -> {
                    ExpectedScore.Builder expected = ExpectedScore.builder()
                            .putLine(Code.of("1"), points)
                            .putOutcome(Code.of("2"), kind);
                    CaseEntry.Builder entry = CaseEntry.builder().name(name.vi());
                    for (int i = 0; i < inputs.size(); i++) {
                        entry.putFact(FactKey.of("f" + i), inputs.get(i)).putMark(Code.of("m" + i), inputs.get(i));
                    }
                    if (choice % 2 == 0) {
                        entry.asOf(day).role(AssessmentRole.COUNCIL);
                        expected.total(points).outcome(kind);
                    }
                    if (choice % 3 == 0) {
                        expected.noBand(true);
                    } else {
                        expected.band(Code.of("tot"));
                    }
                    return entry.expected(expected.build()).build();
                })
                .list()
                .ofMaxSize(2);
    }

    private Arbitrary<CaseInput> input() {
        return Arbitraries.oneOf(
                core.points().map(CaseInput.Number::new),
                Arbitraries.of(true, false).map(CaseInput.YesNo::new),
                core.codes().map(code -> new CaseInput.Text(code.text())),
                core.days().map(day -> new CaseInput.Text(day.toString())),
                core.codes().map(CaseInput.NotApplicable::new));
    }
}

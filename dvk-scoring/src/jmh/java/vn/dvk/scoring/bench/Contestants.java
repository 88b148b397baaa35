package vn.dvk.scoring.bench;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.scoring.engine.BoundDossier;
import vn.dvk.scoring.engine.Scorecard;

/** The contestants with their inputs ready. Each one is checked against the primitive loop before it is timed. */
public final class Contestants {
    private Contestants() {}

    private static void check(String name, Answers[] answers, Result[] results) {
        for (int i = 0; i < answers.length; i++) {
            PrimitiveLoop.Sheet expected = PrimitiveLoop.score(PrimitiveLoop.inputs(answers[i]));
            Result result = new Result(expected.total, expected.band);
            if (!result.equals(results[i])) {
                throw new IllegalStateException(
                        "Dossier " + i + " has " + result + ", but " + name + " says " + results[i]);
            }
        }
    }

    /** The primitive loop. */
    @State(Scope.Benchmark)
    public static class Primitive {
        long[][] dossiers = {};

        @Setup
        public void setUp() {
            dossiers = Arrays.stream(Answers.all()).map(PrimitiveLoop::inputs).toArray(long[][]::new);
        }
    }

    /** The loop over maps. */
    @State(Scope.Benchmark)
    public static class Decimals {
        final BigDecimalLoop loop = new BigDecimalLoop();
        Map<String, Object>[] dossiers = maps(0);

        @Setup
        public void setUp() {
            Answers[] answers = Answers.all();
            dossiers = Arrays.stream(answers).map(BigDecimalLoop::inputs).toArray(Contestants::maps);
            check(
                    "the loop over maps",
                    answers,
                    Arrays.stream(dossiers)
                            .map(loop::score)
                            .map(sheet ->
                                    new Result(sheet.total().movePointRight(2).longValueExact(), sheet.band()))
                            .toArray(Result[]::new));
        }
    }

    /** JEXL. */
    @State(Scope.Benchmark)
    public static class Expressions {
        final Jexl jexl = new Jexl();
        Map<String, Object>[] dossiers = maps(0);

        @Setup
        public void setUp() {
            Answers[] answers = Answers.all();
            dossiers = Arrays.stream(answers).map(Jexl::inputs).toArray(Contestants::maps);
            check(
                    "JEXL",
                    answers,
                    Arrays.stream(dossiers)
                            .map(jexl::score)
                            .map(sheet ->
                                    new Result(sheet.total().movePointRight(2).longValueExact(), sheet.band()))
                            .toArray(Result[]::new));
        }
    }

    /** KIE DMN; all dossiers are checked and the first of them are timed. */
    @State(Scope.Benchmark)
    public static class Decisions {
        static final int TIMED = 500;

        final Dmn dmn = new Dmn();
        DMNContext[] dossiers = {};

        @Setup
        public void setUp() {
            Answers[] answers = Answers.all();
            check(
                    "KIE DMN",
                    answers,
                    Arrays.stream(answers)
                            .map(one -> Dmn.result(dmn.score(dmn.inputs(one))))
                            .toArray(Result[]::new));
            dossiers = Arrays.stream(answers).limit(TIMED).map(dmn::inputs).toArray(DMNContext[]::new);
        }
    }

    /** dvk, rounding on each line. */
    @State(Scope.Benchmark)
    public static class Dossiers {
        final Scorecard scorecard = Dvk.scorecard(Rounding.eachLine(2, RoundingMode.HALF_UP));
        Dossier[] dossiers = {};
        BoundDossier[] bound = {};

        @Setup
        public void setUp() {
            Answers[] answers = Answers.all();
            dossiers = dossiers(answers);
            bound = Arrays.stream(dossiers)
                    .map(dossier -> scorecard.bind(dossier, Dvk.ROLE))
                    .toArray(BoundDossier[]::new);
            check(
                    "dvk unbound",
                    answers,
                    Arrays.stream(dossiers)
                            .map(dossier -> Dvk.result(scorecard.score(dossier, Dvk.ROLE)))
                            .toArray(Result[]::new));
            check(
                    "dvk bound",
                    answers,
                    Arrays.stream(bound)
                            .map(dossier -> Dvk.result(scorecard.score(dossier)))
                            .toArray(Result[]::new));
        }
    }

    /** dvk, rounding once at the total. */
    @State(Scope.Benchmark)
    public static class RoundedAtTotal {
        final Scorecard scorecard = Dvk.scorecard(Rounding.atTotal(2, RoundingMode.HALF_UP));
        Dossier[] dossiers = {};

        @Setup
        public void setUp() {
            dossiers = dossiers(Answers.all());
        }
    }

    private static Dossier[] dossiers(Answers[] answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(i -> Dvk.dossier(i, answers[i]))
                .toArray(Dossier[]::new);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Object>[] maps(int size) {
        return new Map[size];
    }
}

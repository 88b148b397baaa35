package vn.dvk.scoring.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.Language;
import vn.dvk.scoring.engine.BoundDossier;
import vn.dvk.scoring.outcome.ExplainedLine;
import vn.dvk.scoring.outcome.Explanation;
import vn.dvk.scoring.outcome.Part;
import vn.dvk.scoring.sheet.ScoreSheet;

/** Scores the same dossiers with every contestant. One operation is one sheet with its total and band. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(Answers.DOSSIERS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class ScoringBenchmark {

    @Benchmark
    public void limit(Contestants.Primitive on, CpuTime time, Blackhole hole) {
        for (long[] dossier : on.dossiers) {
            hole.consume(PrimitiveLoop.score(dossier));
        }
        time.items += on.dossiers.length;
    }

    @Benchmark
    public void bigDecimal(Contestants.Decimals on, CpuTime time, Blackhole hole) {
        for (Map<String, Object> dossier : on.dossiers) {
            hole.consume(on.loop.score(dossier));
        }
        time.items += on.dossiers.length;
    }

    @Benchmark
    public void jexl(Contestants.Expressions on, CpuTime time, Blackhole hole) {
        for (Map<String, Object> dossier : on.dossiers) {
            hole.consume(on.jexl.score(dossier));
        }
        time.items += on.dossiers.length;
    }

    @Benchmark
    @OperationsPerInvocation(Contestants.Decisions.TIMED)
    public void dmn(Contestants.Decisions on, CpuTime time, Blackhole hole) {
        for (DMNContext dossier : on.dossiers) {
            hole.consume(on.dmn.score(dossier));
        }
        time.items += on.dossiers.length;
    }

    @Benchmark
    public void dvkBound(Contestants.Dossiers on, CpuTime time, Blackhole hole) {
        for (BoundDossier dossier : on.bound) {
            consume(on.scorecard.score(dossier), hole);
        }
        time.items += on.bound.length;
    }

    @Benchmark
    public void dvkUnbound(Contestants.Dossiers on, CpuTime time, Blackhole hole) {
        for (Dossier dossier : on.dossiers) {
            consume(on.scorecard.score(dossier, Dvk.ROLE), hole);
        }
        time.items += on.dossiers.length;
    }

    @Benchmark
    public void dvkExplained(Contestants.Dossiers on, CpuTime time, Blackhole hole) {
        for (BoundDossier dossier : on.bound) {
            consume(on.scorecard.score(dossier).explain(), hole);
        }
        time.items += on.bound.length;
    }

    @Benchmark
    @OperationsPerInvocation(Contestants.Decisions.TIMED)
    public void dvkText(Contestants.Dossiers on, CpuTime time, Blackhole hole) {
        for (int i = 0; i < Contestants.Decisions.TIMED; i++) {
            ScoreSheet sheet = on.scorecard.score(on.bound[i]);
            hole.consume(sheet.explain().text(Language.VI));
        }
        time.items += Contestants.Decisions.TIMED;
    }

    @Benchmark
    public void dvkRoundedAtTotal(Contestants.RoundedAtTotal on, CpuTime time, Blackhole hole) {
        for (Dossier dossier : on.dossiers) {
            consume(on.scorecard.score(dossier, Dvk.ROLE), hole);
        }
        time.items += on.dossiers.length;
    }

    private static void consume(ScoreSheet sheet, Blackhole hole) {
        hole.consume(sheet);
        hole.consume(sheet.reportedTotal());
        hole.consume(sheet.band());
    }

    /** Reads the code and the arguments of every reason, and the lines by points lost. */
    private static void consume(Explanation explanation, Blackhole hole) {
        List<ExplainedLine> lines = explanation.criteria();
        for (int i = 0; i < lines.size(); i++) {
            consume(lines.get(i).gained(), hole);
            consume(lines.get(i).lost(), hole);
        }
        hole.consume(explanation.ranked());
    }

    private static void consume(List<Part> parts, Blackhole hole) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            hole.consume(part.points());
            hole.consume(part.reason().code());
            hole.consume(part.reason().message().arguments());
            part.reason().terms().forEach((name, term) -> hole.consume(term));
        }
    }
}

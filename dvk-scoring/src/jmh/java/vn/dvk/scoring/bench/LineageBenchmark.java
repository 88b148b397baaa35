package vn.dvk.scoring.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.aggregate.Aggregation;
import vn.dvk.scoring.aggregate.Dimension;
import vn.dvk.scoring.aggregate.Measure;
import vn.dvk.scoring.aggregate.Quantity;
import vn.dvk.scoring.aggregate.SummaryTable;
import vn.dvk.scoring.aggregate.UnitView;

/**
 * Units as many as the country's: 14,118 versions, 10,000 old communes that become 3,321, and 43,321 reports of them. One operation
 * is the whole of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class LineageBenchmark {

    private static final Measure<Reorganisation.Report, Points> SUM = Quantity.<Reorganisation.Report>whole(
                    "models", LocalizedText.of("Mô hình", "Models"), Reorganisation.Report::models)
            .sum();

    private Reorganisation units;
    private UnitDirectory directory;
    private List<Reorganisation.Report> reports;
    private Aggregation<Reorganisation.Report> asWas;
    private Aggregation<Reorganisation.Report> rebased;
    private Aggregation<Reorganisation.Report> estimated;

    /** Runs these benchmarks only; takes the options of JMH. */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments));
        options.include(LineageBenchmark.class.getSimpleName());
        new Runner(options.build()).run();
    }

    @Setup(Level.Trial)
    public void make() {
        units = Reorganisation.make();
        directory = units.directory();
        reports = Reorganisation.reports();
        asWas = plan(UnitView.asWas(directory));
        rebased = plan(UnitView.rebasedTo(Reorganisation.DAY, directory));
        estimated = plan(UnitView.rebasedTo(Reorganisation.DAY, directory).estimatingBy(Reorganisation.KEY));
    }

    /** Checks all units and links and builds the directory. */
    @Benchmark
    public UnitDirectory build() {
        return units.directory();
    }

    /** Finds what has become of each old commune. */
    @Benchmark
    public void resolveAll(Blackhole hole) {
        for (int i = 0; i < Reorganisation.OLD_COMMUNES; i++) {
            hole.consume(directory.resolve(Reorganisation.oldCommune(i), Reorganisation.DAY));
        }
    }

    /** Finds the new province of each old commune. */
    @Benchmark
    public void placeAll(Blackhole hole) {
        for (int i = 0; i < Reorganisation.OLD_COMMUNES; i++) {
            hole.consume(directory.placeAt(Reorganisation.oldCommune(i), AuthorityLevel.PROVINCE, Reorganisation.DAY));
        }
    }

    /** Makes the table by commune as each report had it. */
    @Benchmark
    public SummaryTable tableAsWas() {
        return asWas.of(reports);
    }

    /** Makes the table by the new communes. */
    @Benchmark
    public SummaryTable tableRebased() {
        return rebased.of(reports);
    }

    /** Makes the table by the new communes with the divided ones shared out. */
    @Benchmark
    public SummaryTable tableEstimated() {
        return estimated.of(reports);
    }

    private static Aggregation<Reorganisation.Report> plan(UnitView view) {
        return Aggregation.<Reorganisation.Report>builder()
                .by(Dimension.unit(
                        view, AuthorityLevel.COMMUNE, Reorganisation.Report::unit, Reorganisation.Report::day))
                .measure(SUM)
                .build();
    }
}

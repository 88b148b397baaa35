package vn.dvk.scoring.bench.report;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.dvk.scoring.aggregate.SummaryTable;
import vn.dvk.scoring.bench.CpuTime;

/** Makes one report of a million records with every contestant. One operation is one record. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(Entry.RECORDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseSerialGC"})
public class ReportBenchmark {

    @Benchmark
    public List<Figures> limit(Records on, CpuTime time) {
        time.items += on.entries.length;
        return HandWritten.report(on.entries);
    }

    @Benchmark
    public List<Figures> streams(Records on, CpuTime time) {
        time.items += on.entries.length;
        return Streams.report(on.entries);
    }

    @Benchmark
    public List<Figures> streamsMerged(Records on, CpuTime time) {
        time.items += on.entries.length;
        return Streams.merged(on.entries);
    }

    @Benchmark
    public SummaryTable dvk(Records on, CpuTime time) {
        time.items += on.entries.length;
        return DvkReport.PLAN.of(Arrays.asList(on.entries));
    }

    @Benchmark
    public List<Figures> duckDbBare(Loaded on, CpuTime time) throws SQLException {
        time.items += Entry.RECORDS;
        return on.database.report();
    }

    @Benchmark
    public List<Figures> duckDbLoaded(Records on, Loaded to, CpuTime time) throws SQLException {
        time.items += on.entries.length;
        to.database.load(on.entries);
        return to.database.report();
    }

    /** The records; the report of each contestant is checked before it is timed. */
    @State(Scope.Benchmark)
    public static class Records {
        private Entry[] entries = {};

        @Setup
        public void setUp() {
            entries = Entry.all();
            check(entries, "streams", Streams.report(entries));
            check(entries, "merged streams", Streams.merged(entries));
            check(entries, "dvk", DvkReport.figures(DvkReport.PLAN.of(Arrays.asList(entries))));
        }
    }

    /** The database with the records in it. */
    @State(Scope.Benchmark)
    public static class Loaded {
        private Database database;

        @Setup
        public void setUp() throws SQLException {
            Entry[] entries = Entry.all();
            database = new Database();
            database.load(entries);
            check(entries, "DuckDB", database.report());
        }

        @TearDown
        public void tearDown() throws SQLException {
            database.close();
        }
    }

    private static void check(Entry[] entries, String name, List<Figures> report) {
        Comparator<Figures> order = Comparator.comparing(Figures::province)
                .thenComparing(Figures::sector)
                .thenComparing(Figures::year);
        List<Figures> expected =
                HandWritten.report(entries).stream().sorted(order).toList();
        if (!expected.equals(report.stream().sorted(order).toList())) {
            throw new IllegalStateException("The report of " + name + " differs from the hand-written one");
        }
    }
}

package vn.dvk.scoring.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints their table; takes the options of JMH. */
public final class BenchmarkTable {
    private static final String LIMIT = "limit";
    private static final List<String> PEERS = List.of("bigDecimal", "jexl", "dmn");
    private static final String SCALED = "limit|dvkBound";

    private BenchmarkTable() {}

    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        // JMH would join names given with those of the run by two threads, so they go by a name of their own.
        String only = System.getProperty("only", "");
        CommandLineOptions given = new CommandLineOptions(arguments);
        Map<String, Row> rows = run(given, only.isEmpty() ? ".*" : only, 1);
        Map<String, Row> two = run(given, SCALED, 2);
        System.out.println(table(rows));
        two.forEach((name, row) -> {
            Row one = rows.get(name);
            if (one != null) {
                System.out.printf(
                        Locale.ROOT,
                        "two threads, %s: %.2f times the sheets of one by wall time%n",
                        name,
                        row.perSecond() / one.perSecond());
            }
        });
    }

    private static Map<String, Row> run(CommandLineOptions given, String names, int threads) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given);
        options.include("ScoringBenchmark\\.(" + names + ")$");
        options.threads(threads).addProfiler(GCProfiler.class);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            rows.put(result.getPrimaryResult().getLabel(), row(result));
        }
        return rows;
    }

    private static Row row(RunResult result) {
        Map<String, ? extends Result<?>> extra = extra(result);
        return new Row(
                result.getPrimaryResult().getScore(),
                1e9 * extra.get("sheets").getScore() / extra.get("cpuNanos").getScore(),
                extra.get("gc.alloc.rate.norm").getScore());
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Map<String, ? extends Result<?>> extra(RunResult result) {
        return (Map) result.getSecondaryResults();
    }

    private static String table(Map<String, Row> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("| contestant | sheets per CPU second | ns per sheet | bytes per sheet | against the limit "
                + "| against the decimals | against JEXL | against DMN |");
        lines.add("| --- | --: | --: | --: | --: | --: | --: | --: |");
        rows.forEach((name, row) -> {
            StringBuilder line = new StringBuilder("| %s | %,.0f | %,.0f | %,.0f |"
                    .formatted(name, row.perCpuSecond(), 1e9 / row.perCpuSecond(), row.bytes()));
            line.append(ratio(rows.get(LIMIT), row, true));
            PEERS.forEach(peer -> line.append(ratio(rows.get(peer), row, false)));
            lines.add(line.toString());
        });
        return String.join("\n", lines);
    }

    /** How many times slower than the limit, or faster than a peer. */
    private static String ratio(Row other, Row row, boolean slower) {
        if (other == null) {
            return " |";
        }
        double faster = row.perCpuSecond() / other.perCpuSecond();
        return slower ? " 1/%.2f |".formatted(1 / faster) : " %,.2f × |".formatted(faster);
    }

    /**
     * What was measured.
     *
     * @param perSecond sheets per second of wall time, all threads together
     * @param perCpuSecond sheets per second of CPU time of the threads
     * @param bytes bytes allocated for a sheet
     */
    private record Row(double perSecond, double perCpuSecond, double bytes) {}
}

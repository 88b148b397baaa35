package vn.dvk.scoring.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints a table for each suite; takes the options of JMH, and names of suites as {@code -Dsuite}. */
public final class BenchmarkTable {
    private static final List<Suite> SUITES = List.of(
            new Suite(
                    "ScoringBenchmark",
                    "sheet",
                    "limit",
                    Map.of("bigDecimal", "the decimals", "jexl", "JEXL", "dmn", "DMN"),
                    "limit|dvkBound"),
            new Suite(
                    "ReportBenchmark",
                    "record",
                    "limit",
                    Map.of("streams", "streams", "duckDbLoaded", "DuckDB and loading", "duckDbBare", "DuckDB"),
                    "limit|dvk"));

    private BenchmarkTable() {}

    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        // JMH would join names given with those of the run by two threads, so they go by names of their own.
        String only = System.getProperty("only", "");
        CommandLineOptions given = new CommandLineOptions(arguments);
        int rounds = Integer.getInteger("rounds", 3);
        for (Suite suite : SUITES) {
            if (suite.name().matches(System.getProperty("suite", ".*"))) {
                Map<String, Row> rows = medians(given, suite, only.isEmpty() ? ".*" : only, 1, rounds);
                Map<String, Row> two = medians(given, suite, suite.scaled(), 2, rounds);
                System.out.println(table(suite, rows));
                two.forEach((name, row) -> printScaling(name, rows.get(name), row));
            }
        }
    }

    private static void printScaling(String name, @Nullable Row one, Row two) {
        if (one != null) {
            System.out.printf(
                    Locale.ROOT,
                    "two threads, %s: %.2f times the work of one by wall time%n",
                    name,
                    two.perSecond() / one.perSecond());
        }
    }

    /** Runs all contestants round by round, so that what else the machine does falls on none of them alone. */
    private static Map<String, Row> medians(
            CommandLineOptions given, Suite suite, String names, int threads, int rounds) throws RunnerException {
        Map<String, List<Row>> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            run(given, suite, names, threads)
                    .forEach((name, row) -> all.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(row));
        }
        Map<String, Row> medians = new LinkedHashMap<>();
        all.forEach((name, rows) -> medians.put(
                name,
                new Row(median(rows, Row::perSecond), median(rows, Row::perCpuSecond), median(rows, Row::bytes))));
        return medians;
    }

    private static double median(List<Row> rows, ToDoubleFunction<Row> of) {
        double[] values = rows.stream().mapToDouble(of).sorted().toArray();
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static Map<String, Row> run(CommandLineOptions given, Suite suite, String names, int threads)
            throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given);
        options.include("\\b" + suite.name() + "\\.(" + names + ")$");
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
                1e9 * extra.get("items").getScore() / extra.get("cpuNanos").getScore(),
                extra.get("gc.alloc.rate.norm").getScore());
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Map<String, ? extends Result<?>> extra(RunResult result) {
        return (Map) result.getSecondaryResults();
    }

    private static String table(Suite suite, Map<String, Row> rows) {
        List<String> peers = suite.peers().keySet().stream().sorted().toList();
        StringBuilder head = new StringBuilder(
                "| contestant | %1$ss per CPU second | ns per %1$s | bytes per %1$s |".formatted(suite.item()));
        head.append(" against the limit |");
        peers.forEach(
                peer -> head.append(" against ").append(suite.peers().get(peer)).append(" |"));
        List<String> lines = new ArrayList<>();
        lines.add(head.toString());
        lines.add("| --- | --: | --: | --: | --: |" + " --: |".repeat(peers.size()));
        rows.forEach((name, row) -> {
            StringBuilder line = new StringBuilder("| `%s` | %,.0f | %,.1f | %,.1f |"
                    .formatted(name, row.perCpuSecond(), 1e9 / row.perCpuSecond(), row.bytes()));
            line.append(ratio(rows.get(suite.limit()), row, true));
            peers.forEach(peer -> line.append(ratio(rows.get(peer), row, false)));
            lines.add(line.toString());
        });
        return String.join("\n", lines);
    }

    /** How many times slower than the limit, or faster than a peer. */
    private static String ratio(@Nullable Row other, Row row, boolean slower) {
        if (other == null) {
            return " |";
        }
        double faster = row.perCpuSecond() / other.perCpuSecond();
        return slower ? " 1/%.2f |".formatted(1 / faster) : " %,.2f × |".formatted(faster);
    }

    /**
     * Benchmarks that are laid side by side.
     *
     * @param name the name of their class
     * @param item what they work off
     * @param limit the one that is the limit
     * @param peers those to be beaten, by what they are called in the table
     * @param scaled those that also run on two threads
     */
    private record Suite(String name, String item, String limit, Map<String, String> peers, String scaled) {}

    /**
     * What was measured.
     *
     * @param perSecond items per second of wall time, all threads together
     * @param perCpuSecond items per second of CPU time of the threads
     * @param bytes bytes allocated for an item
     */
    private record Row(double perSecond, double perCpuSecond, double bytes) {}
}

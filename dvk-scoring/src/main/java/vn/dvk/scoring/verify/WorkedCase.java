package vn.dvk.scoring.verify;

import static java.util.Objects.requireNonNull;

/**
 * Trường hợp mẫu chạy được: a check with a name, for a test framework to run.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> worked_cases() {
 *     return WorkedCases.read(path).against(scorecard).map(one -> dynamicTest(one.name(), one::run));
 * }
 * }</pre>
 *
 * <p>{@link #toString()} does not show the name. Immutable and, if the check is, thread-safe.
 */
public final class WorkedCase {
    private final String name;
    private final Runnable check;

    private WorkedCase(String name, Runnable check) {
        this.name = name;
        this.check = check;
    }

    /**
     * Returns a case that a program checks.
     *
     * @param name what it is about
     * @param check throws {@link AssertionError} if it does not come out
     */
    public static WorkedCase of(String name, Runnable check) {
        return new WorkedCase(requireNonNull(name, "name"), requireNonNull(check, "check"));
    }

    /** Returns what the case is about. */
    public String name() {
        return name;
    }

    /**
     * Runs the case.
     *
     * @throws AssertionError if it does not come out; its text says everything that is different
     */
    public void run() {
        check.run();
    }

    @Override
    public String toString() {
        return "WorkedCase{name=<redacted>}";
    }
}

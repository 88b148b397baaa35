package vn.dvk.scoring.outcome;

/** Keeps the module alive until its first type arrives. */
public final class Placeholder {
    private Placeholder() {}
}

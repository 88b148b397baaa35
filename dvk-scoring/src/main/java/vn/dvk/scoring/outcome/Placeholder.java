package vn.dvk.scoring.outcome;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}
}

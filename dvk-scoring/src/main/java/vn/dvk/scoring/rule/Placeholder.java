package vn.dvk.scoring.rule;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}
}

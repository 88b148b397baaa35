package vn.dvk.scoring.aggregate;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}
}

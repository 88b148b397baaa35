package vn.dvk.scoring.selection;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}
}

package vn.dvk.core.decision;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}
}

package vn.dvk.core.fact;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}
}

package vn.dvk.core.error;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}
}

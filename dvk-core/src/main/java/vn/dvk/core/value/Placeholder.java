package vn.dvk.core.value;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}
}

package vn.dvk.core.movement;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}
}

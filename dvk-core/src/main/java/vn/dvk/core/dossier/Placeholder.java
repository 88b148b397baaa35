package vn.dvk.core.dossier;

/** Keeps the package alive until its first type arrives. */
final class Placeholder {
    private Placeholder() {}
}

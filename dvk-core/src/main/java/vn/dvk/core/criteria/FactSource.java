package vn.dvk.core.criteria;

/** Nguồn của số liệu: whether a fact is a result that is reported or an attribute of who is scored. Immutable and thread-safe. */
public enum FactSource {
    /** A result, reported in the dossier. */
    DOSSIER,
    /** An attribute of the subject, such as the class of its locality, which no effort changes within the period. */
    SUBJECT
}

package vn.dvk.scoring.aggregate;

/** What a dimension is about, where it matters for what may be combined over it. */
enum DimensionTrait {
    PLAIN,
    TIME,
    /** Time of which groups may overlap. */
    PERIOD,
    UNIT
}

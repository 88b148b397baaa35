package vn.dvk.scoring.outcome;

/** Why points were added or taken away outside any rule. More kinds may be added. */
public enum AdjustmentKind {
    /** The policy of a criterion or a group that does not apply. */
    NOT_APPLICABLE,
    /** What is left of a group or of the whole set, scaled up to the maximum of all because something does not apply. */
    RESCALE,
    /** The most points of a group, or of the total with bonus points. */
    CAP,
    /** The least points of a group. */
    FLOOR,
    /** The declared rounding: reported minus exact points. */
    ROUNDING
}

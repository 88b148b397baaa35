package vn.dvk.scoring.outcome;

/** Why points were added or taken away outside any rule. More kinds may be added. */
public enum AdjustmentKind {
    /** The policy of a criterion that does not apply. */
    NOT_APPLICABLE,
    /** The declared rounding: reported minus exact points. */
    ROUNDING
}

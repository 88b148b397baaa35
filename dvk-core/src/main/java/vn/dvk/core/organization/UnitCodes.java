package vn.dvk.core.organization;

/** The stable codes of this package; their texts stand in the message table. */
final class UnitCodes {
    static final String DUPLICATE_ID = "dvk.unit.duplicate-id";
    static final String NO_VERSION = "dvk.unit.no-version";
    static final String VERSIONS_UNORDERED = "dvk.unit.versions-unordered";
    static final String VERSIONS_OVERLAP = "dvk.unit.versions-overlap";
    static final String LEVEL_NOT_IN_EXISTENCE = "dvk.unit.level-not-in-existence";
    static final String PARENT_MISSING = "dvk.unit.parent-missing";
    static final String PARENT_NOT_IN_EXISTENCE = "dvk.unit.parent-not-in-existence";
    static final String PLACE_MISSING = "dvk.unit.place-missing";
    static final String PLACE_NOT_IN_EXISTENCE = "dvk.unit.place-not-in-existence";
    static final String PLACE_WITHOUT_SUCCESSOR = "dvk.unit.place-without-successor";
    static final String HIERARCHY_CYCLE = "dvk.unit.hierarchy-cycle";
    static final String CODE_SHARED = "dvk.unit.code-shared";
    static final String CODE_OUTSIDE_VALIDITY = "dvk.unit.code-outside-validity";
    static final String CODE_LENGTH = "dvk.unit.code-length";

    static final String LINK_END_MISSING = "dvk.unit.link-end-missing";
    static final String LINK_TO_ITSELF = "dvk.unit.link-to-itself";
    static final String LINK_DUPLICATE = "dvk.unit.link-duplicate";
    static final String LINK_NO_NEW_VERSION = "dvk.unit.link-no-new-version";
    static final String LINK_EXTENT = "dvk.unit.link-extent";
    static final String LINK_FROM_NOT_IN_EXISTENCE = "dvk.unit.link-from-not-in-existence";
    static final String LINK_FROM_GOES_ON = "dvk.unit.link-from-goes-on";
    static final String LINK_TO_NOT_IN_EXISTENCE = "dvk.unit.link-to-not-in-existence";
    static final String LINK_WHOLE_AND_MORE = "dvk.unit.link-whole-and-more";
    static final String LINK_SHARE_OF_WHOLE = "dvk.unit.link-share-of-whole";
    static final String LINK_SHARE_MISSING = "dvk.unit.link-share-missing";
    static final String LINK_SHARES_SUM = "dvk.unit.link-shares-sum";
    static final String LINK_SHARES_OVER = "dvk.unit.link-shares-over";
    static final String LINK_CYCLE = "dvk.unit.link-cycle";

    static final String UNKNOWN = "dvk.unit.unknown";
    static final String NOT_YET = "dvk.unit.not-yet";
    static final String NOT_ON_DAY = "dvk.unit.not-on-day";
    static final String ENDED_WITHOUT_SUCCESSOR = "dvk.unit.ended-without-successor";
    static final String ENDED_IN_PART = "dvk.unit.ended-in-part";
    static final String PLACE_CIRCULAR = "dvk.unit.place-circular";
    static final String PLACE_BRANCHES = "dvk.unit.place-branches";

    private UnitCodes() {}
}

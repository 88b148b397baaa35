package vn.dvk.core.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.DocumentNumber;
import vn.dvk.core.value.LegalBasis;
import vn.dvk.core.value.LocalizedText;

/**
 * The units of huyện Bố Trạch with their lineage, 28 → 26 → 7, and the owners of the sixteen models of its review.
 *
 * <p>The same facts as {@code units.json} of the district review, so that dvk-core can be tested without reading JSON.
 */
public final class BoTrachUnits {
    /** The end of the reviewed period: 28 communes and townships. */
    public static final LocalDate IN_2023 = LocalDate.of(2023, 12, 31);

    /** The first day with 26. */
    public static final LocalDate FIRST_MERGERS = LocalDate.of(2024, 12, 1);

    /** The last day of the district level. */
    public static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2025, 6, 30);

    /** The first day with 7. */
    public static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    private static final LegalBasis RESOLUTION_1680 =
            LegalBasis.of(DocumentNumber.parse("1680/NQ-UBTVQH15").withDate(LocalDate.of(2025, 6, 16)));
    private static final LegalBasis RESOLUTION_1242 = LegalBasis.of(DocumentNumber.parse("1242/NQ-UBTVQH15"));

    private static final DateRange UNTIL_FIRST_MERGERS = DateRange.until(FIRST_MERGERS.minusDays(1));
    private static final DateRange UNTIL_TWO_LEVELS = DateRange.until(LAST_DISTRICT_DAY);
    private static final DateRange FROM_TWO_LEVELS = DateRange.from(TWO_LEVELS);

    private final List<Unit> units = new ArrayList<>();
    private final List<LineageLink> links = new ArrayList<>();

    private BoTrachUnits() {
        provincesAndDistrict();
        communesMergedIn2024();
        communesMergedIn2025();
        districtOwners();
        communeOwners();
    }

    /** The whole directory. */
    public static UnitDirectory directory() {
        return UnitDirectory.of(units(), links());
    }

    /** The units, for tests that put something wrong among them. */
    public static List<Unit> units() {
        return new BoTrachUnits().units;
    }

    /** The links, likewise. */
    public static List<LineageLink> links() {
        return new BoTrachUnits().links;
    }

    /** A unit's identifier. */
    public static UnitId id(String text) {
        return UnitId.of(text);
    }

    private void provincesAndDistrict() {
        territory("tinh-quang-binh", "Tỉnh Quảng Bình", AuthorityLevel.PROVINCE, "44", "", UNTIL_TWO_LEVELS);
        territory("tinh-quang-tri", "Tỉnh Quảng Trị", AuthorityLevel.PROVINCE, "45", "", UNTIL_TWO_LEVELS);
        territory("tinh-quang-tri-2025", "Tỉnh Quảng Trị", AuthorityLevel.PROVINCE, "44", "", FROM_TWO_LEVELS);
        territory(
                "huyen-bo-trach",
                "Huyện Bố Trạch",
                AuthorityLevel.DISTRICT,
                "455",
                "tinh-quang-binh",
                UNTIL_TWO_LEVELS);
        link("tinh-quang-binh", "tinh-quang-tri-2025", TWO_LEVELS, Extent.NOT_STATED, List.of());
        link("tinh-quang-tri", "tinh-quang-tri-2025", TWO_LEVELS, Extent.NOT_STATED, List.of());
    }

    private void communesMergedIn2024() {
        until2024("xa-my-trach", "19120", "Xã Mỹ Trạch", "xa-ha-my");
        until2024("xa-ha-trach", "19123", "Xã Hạ Trạch", "xa-ha-my");
        until2024("xa-ly-trach", "19198", "Xã Lý Trạch", "xa-ly-nam");
        until2024("xa-nam-trach", "19195", "Xã Nam Trạch", "xa-ly-nam");
    }

    private void communesMergedIn2025() {
        from2025("xa-hoan-lao", "19111", "Xã Hoàn Lão");
        until2025("thi-tran-hoan-lao", "19111", "Thị trấn Hoàn Lão", "xa-hoan-lao");
        until2025("xa-trung-trach", "19177", "Xã Trung Trạch", "xa-hoan-lao");
        until2025("xa-tay-trach", "19180", "Xã Tây Trạch", "xa-hoan-lao");
        until2025("xa-hoa-trach", "19183", "Xã Hòa Trạch", "xa-hoan-lao");
        until2025("xa-dai-trach", "19186", "Xã Đại Trạch", "xa-hoan-lao");
        from2025("xa-bac-trach-2025", "19126", "Xã Bắc Trạch");
        since2024("xa-ha-my", "19123", "Xã Hạ Mỹ", "xa-bac-trach-2025");
        until2025("xa-bac-trach", "19126", "Xã Bắc Trạch", "xa-bac-trach-2025");
        until2025("xa-thanh-trach", "19132", "Xã Thanh Trạch", "xa-bac-trach-2025");
        until2025("xa-lien-trach", "19135", "Xã Liên Trạch", "xa-bac-trach-2025");
        from2025("xa-phong-nha", "19138", "Xã Phong Nha");
        until2025("xa-xuan-trach", "19117", "Xã Xuân Trạch", "xa-phong-nha");
        until2025("xa-lam-trach", "19129", "Xã Lâm Trạch", "xa-phong-nha");
        until2025("xa-phuc-trach", "19138", "Xã Phúc Trạch", "xa-phong-nha");
        until2025("thi-tran-phong-nha", "19165", "Thị trấn Phong Nha", "xa-phong-nha");
        from2025("xa-bo-trach", "19141", "Xã Bố Trạch");
        until2025("xa-cu-nam", "19141", "Xã Cự Nẫm", "xa-bo-trach");
        until2025("xa-hung-trach", "19156", "Xã Hưng Trạch", "xa-bo-trach");
        until2025("xa-van-trach", "19168", "Xã Vạn Trạch", "xa-bo-trach");
        until2025("xa-phu-dinh", "19174", "Xã Phú Định", "xa-bo-trach");
        from2025("xa-thuong-trach-2025", "19147", "Xã Thượng Trạch");
        until2025("xa-thuong-trach", "19147", "Xã Thượng Trạch", "xa-thuong-trach-2025");
        until2025("xa-tan-trach", "19192", "Xã Tân Trạch", "xa-thuong-trach-2025");
        from2025("xa-dong-trach-2025", "19159", "Xã Đông Trạch");
        until2025("xa-hai-phu", "19144", "Xã Hải Phú", "xa-dong-trach-2025");
        until2025("xa-son-loc", "19150", "Xã Sơn Lộc", "xa-dong-trach-2025");
        until2025("xa-dong-trach", "19159", "Xã Đồng Trạch", "xa-dong-trach-2025");
        until2025("xa-duc-trach", "19162", "Xã Đức Trạch", "xa-dong-trach-2025");
        from2025("xa-nam-trach-2025", "19198", "Xã Nam Trạch");
        until2025("thi-tran-nong-truong-viet-trung", "19114", "Thị trấn Nông trường Việt Trung", "xa-nam-trach-2025");
        until2025("xa-nhan-trach", "19189", "Xã Nhân Trạch", "xa-nam-trach-2025");
        since2024("xa-ly-nam", "19198", "Xã Lý Nam", "xa-nam-trach-2025");
        from2025("xa-hoa-trach-2025", "19033", "Xã Hòa Trạch");
    }

    private void districtOwners() {
        districtBody("huyen-uy-bo-trach", body("Huyện ủy Bố Trạch", UnitKind.PARTY_BODY, UNTIL_TWO_LEVELS));
        districtBody(
                "ban-thuong-vu-huyen-uy-bo-trach",
                body("Ban Thường vụ Huyện ủy Bố Trạch", UnitKind.PARTY_BODY, UNTIL_TWO_LEVELS)
                        .parent(id("huyen-uy-bo-trach")));
        districtBody(
                "ban-dan-van-huyen-uy-bo-trach",
                body("Ban Dân vận Huyện ủy", UnitKind.PARTY_BODY, UNTIL_TWO_LEVELS)
                        .parent(id("huyen-uy-bo-trach")));
        add(
                "dang-bo-co-quan-chinh-quyen-huyen-bo-trach",
                body("Đảng bộ cơ quan chính quyền huyện", UnitKind.PARTY_ORGANISATION, UNTIL_TWO_LEVELS)
                        .place(id("huyen-bo-trach")));
        add(
                "phong-nong-nghiep-va-phat-trien-nong-thon",
                body("Phòng Nông nghiệp và Phát triển nông thôn", UnitKind.AGENCY, UNTIL_TWO_LEVELS)
                        .level(AuthorityLevel.DISTRICT));
        districtBody(
                "hoi-lien-hiep-phu-nu-huyen-bo-trach",
                body("Hội Liên hiệp Phụ nữ huyện", UnitKind.MASS_ORGANISATION, UNTIL_TWO_LEVELS));
        districtBody("cong-an-huyen-bo-trach", body("Công an huyện", UnitKind.ARMED_FORCES, UNTIL_TWO_LEVELS));
        add("truong-le-quy-don", body("Trường Phổ thông Trung học Lê Quý Đôn", UnitKind.SCHOOL, DateRange.always()));
    }

    private void communeOwners() {
        placed(
                "hop-tac-xa-cay-duoc-lieu-xa-cu-nam",
                "Hợp tác xã sản xuất cây dược liệu sạch và kinh doanh nông nghiệp xã Cự Nẫm",
                UnitKind.COOPERATIVE,
                "xa-cu-nam");
        communeBody("hoi-nong-dan-xa-ly-trach", "Hội Nông dân xã Lý Trạch", UnitKind.MASS_ORGANISATION, "xa-ly-trach");
        communeBody(
                "uy-ban-mttq-xa-phuc-trach",
                "Ủy ban Mặt trận Tổ quốc Việt Nam xã Phúc Trạch",
                UnitKind.FRONT,
                "xa-phuc-trach");
        communeBody(
                "khoi-dan-van-dang-uy-xa-hoa-trach",
                "Khối Dân vận Đảng ủy xã Hòa Trạch",
                UnitKind.PARTY_BODY,
                "xa-hoa-trach");
        communeBody("uy-ban-nhan-dan-xa-dai-trach", "Ủy ban nhân dân xã Đại Trạch", UnitKind.AGENCY, "xa-dai-trach");
        communeBody(
                "dang-bo-xa-thuong-trach", "Đảng bộ xã Thượng Trạch", UnitKind.PARTY_ORGANISATION, "xa-thuong-trach");
        placed("thon-dai-nam-2-xa-dai-trach", "Thôn Đại Nam 2", UnitKind.VILLAGE, "xa-dai-trach");
        placed("thon-3-xa-lam-trach", "Thôn 3", UnitKind.VILLAGE, "xa-lam-trach");
        placed("thon-thuong-duc-xa-duc-trach", "Thôn Thượng Đức", UnitKind.VILLAGE, "xa-duc-trach");
        placed("thon-chay-lap-xa-phuc-trach", "Thôn Chày Lập", UnitKind.VILLAGE, "xa-phuc-trach");
    }

    private void until2024(String id, String code, String name, String successor) {
        territory(id, name, AuthorityLevel.COMMUNE, code, "huyen-bo-trach", UNTIL_FIRST_MERGERS);
        link(id, successor, FIRST_MERGERS, Extent.NOT_STATED, List.of(RESOLUTION_1242));
    }

    private void since2024(String id, String code, String name, String successor) {
        DateRange validity = DateRange.of(FIRST_MERGERS, LAST_DISTRICT_DAY);
        territory(id, name, AuthorityLevel.COMMUNE, code, "huyen-bo-trach", validity);
        link(id, successor, TWO_LEVELS, Extent.FULL, List.of(RESOLUTION_1680));
    }

    private void until2025(String id, String code, String name, String successor) {
        territory(id, name, AuthorityLevel.COMMUNE, code, "huyen-bo-trach", UNTIL_TWO_LEVELS);
        link(id, successor, TWO_LEVELS, Extent.FULL, List.of(RESOLUTION_1680));
    }

    private void from2025(String id, String code, String name) {
        territory(id, name, AuthorityLevel.COMMUNE, code, "tinh-quang-tri-2025", FROM_TWO_LEVELS);
    }

    private void territory(
            String id, String name, AuthorityLevel level, String code, String parent, DateRange validity) {
        OfficialKey.Builder key =
                OfficialKey.builder().scheme(OfficialKey.NATIONAL).code(Code.of(code));
        validity.first().ifPresent(key::validFrom);
        UnitVersion.Builder version =
                body(name, UnitKind.ADMINISTRATIVE, validity).level(level).key(key.build());
        add(id, parent.isEmpty() ? version : version.parent(id(parent)));
    }

    private void districtBody(String id, UnitVersion.Builder version) {
        add(id, version.level(AuthorityLevel.DISTRICT).place(id("huyen-bo-trach")));
    }

    private void communeBody(String id, String name, UnitKind kind, String place) {
        add(
                id,
                body(name, kind, DateRange.always())
                        .level(AuthorityLevel.COMMUNE)
                        .place(id(place)));
    }

    private void placed(String id, String name, UnitKind kind, String place) {
        add(id, body(name, kind, DateRange.always()).place(id(place)));
    }

    private void add(String id, UnitVersion.Builder version) {
        units.add(Unit.of(id(id), version.build()));
    }

    private void link(String from, String to, LocalDate effective, Extent extent, List<LegalBasis> basis) {
        LineageLink.Builder link = LineageLink.builder()
                .from(id(from))
                .to(id(to))
                .kind(LineageKind.MERGE)
                .effective(effective)
                .extent(extent);
        basis.forEach(link::addBasis);
        links.add(link.build());
    }

    private static UnitVersion.Builder body(String name, UnitKind kind, DateRange validity) {
        return UnitVersion.builder().name(LocalizedText.of(name)).kind(kind).validity(validity);
    }
}

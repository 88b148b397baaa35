package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.movement.SectorCatalog;
import vn.dvk.core.organization.BoTrachUnits;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;

/**
 * The sixteen models that the interim review of huyện Bố Trạch, 2021–2023, names, with their owners: one is named without an
 * owner, six owners lie in no commune.
 *
 * @param sector the sector under which it is counted
 * @param unit the owner, empty where none is named
 */
record BoTrachModels(Code sector, Optional<UnitId> unit) {

    static final SectorCatalog SECTORS = SectorCatalog.canonical();

    static List<BoTrachModels> all() {
        return ImmutableList.of(
                of("KINH_TE", "dang-bo-co-quan-chinh-quyen-huyen-bo-trach"),
                of("KINH_TE", "phong-nong-nghiep-va-phat-trien-nong-thon"),
                of("KINH_TE", "hop-tac-xa-cay-duoc-lieu-xa-cu-nam"),
                of("KINH_TE", "hoi-nong-dan-xa-ly-trach"),
                of("VAN_HOA_XA_HOI", "hoi-lien-hiep-phu-nu-huyen-bo-trach"),
                of("VAN_HOA_XA_HOI", "thon-dai-nam-2-xa-dai-trach"),
                of("VAN_HOA_XA_HOI", "uy-ban-mttq-xa-phuc-trach"),
                of("VAN_HOA_XA_HOI", "khoi-dan-van-dang-uy-xa-hoa-trach"),
                of("VAN_HOA_XA_HOI", "truong-le-quy-don"),
                of("QUOC_PHONG_AN_NINH", "thon-3-xa-lam-trach"),
                of("QUOC_PHONG_AN_NINH", "thon-thuong-duc-xa-duc-trach"),
                of("HE_THONG_CHINH_TRI", "cong-an-huyen-bo-trach"),
                of("HE_THONG_CHINH_TRI", "uy-ban-nhan-dan-xa-dai-trach"),
                of("HE_THONG_CHINH_TRI", "dang-bo-xa-thuong-trach"),
                new BoTrachModels(Code.of("HE_THONG_CHINH_TRI"), Optional.empty()),
                of("HE_THONG_CHINH_TRI", "ban-dan-van-huyen-uy-bo-trach"));
    }

    private static BoTrachModels of(String sector, String unit) {
        return new BoTrachModels(Code.of(sector), Optional.of(BoTrachUnits.id(unit)));
    }
}

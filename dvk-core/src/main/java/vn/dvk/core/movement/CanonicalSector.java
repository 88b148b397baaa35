package vn.dvk.core.movement;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;

/**
 * Lĩnh vực chung: one of the four fields of the movement, or "other", to which every local sector is mapped.
 *
 * <p>Localities name, split and order their sectors differently ("kinh tế", "kinh tế, xây dựng hạ tầng"; "xây dựng Đảng
 * và hệ thống chính trị"; "xây dựng nông thôn mới" beside the four). The local name stays in {@link Sector}; this
 * enumeration makes reports of different places comparable. Its order is that in which most reports print the fields.
 *
 * <p>Immutable and thread-safe. Source: the review of Bố Trạch 2021–2023; the fifth bucket is that of Tuyên Quang, which
 * counts models "in other fields" beside the four.
 */
public enum CanonicalSector {
    /** Kinh tế: the economy, infrastructure included where a locality joins the two. */
    KINH_TE,
    /** Văn hóa - xã hội: culture and society. */
    VAN_HOA_XA_HOI,
    /** Quốc phòng - an ninh: defence and security. */
    QUOC_PHONG_AN_NINH,
    /** Xây dựng (Đảng và) hệ thống chính trị: building (the Party and) the political system. */
    HE_THONG_CHINH_TRI,
    /** Lĩnh vực khác: anything that a locality lists beside the four. */
    KHAC;

    /** Returns the name shown to people. */
    public String label(Language language) {
        return MessageTable.core().label("sector." + name(), language).orElse(name());
    }
}

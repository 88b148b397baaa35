package vn.dvk.core.organization;

import static java.util.Objects.requireNonNull;

import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;

/**
 * Loại đơn vị: what sort of unit owns a model or gives a recognition.
 *
 * <p>The kinds are open: the constants are the usual ones, and a locality adds its own codes. Two kinds are equal when
 * their codes are; the order is that of the codes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the code of the kind, upper case by convention
 */
public record UnitKind(Code code) implements Comparable<UnitKind> {
    /** Đơn vị hành chính: a province, district or commune as a territory; its People's Committee is an {@link #AGENCY}. */
    public static final UnitKind ADMINISTRATIVE = of("ADMINISTRATIVE");

    /** Tổ chức đảng: a Party organisation with members, such as the Party organisation of a commune (Đảng bộ xã). */
    public static final UnitKind PARTY_ORGANISATION = of("PARTY_ORGANISATION");

    /** Cơ quan của Đảng: a committee, board or block of a Party organisation, such as a Ban Dân vận Huyện ủy. */
    public static final UnitKind PARTY_BODY = of("PARTY_BODY");

    /** Mặt trận Tổ quốc: a committee of the Vietnam Fatherland Front. */
    public static final UnitKind FRONT = of("FRONT");

    /** Tổ chức chính trị – xã hội, đoàn thể: a mass organisation, such as a Farmers' Association. */
    public static final UnitKind MASS_ORGANISATION = of("MASS_ORGANISATION");

    /** Lực lượng vũ trang: police or army. */
    public static final UnitKind ARMED_FORCES = of("ARMED_FORCES");

    /** Trường học: a school. */
    public static final UnitKind SCHOOL = of("SCHOOL");

    /** Hợp tác xã: a cooperative. */
    public static final UnitKind COOPERATIVE = of("COOPERATIVE");

    /** Thôn: a village or another part of a commune that is no administrative unit. */
    public static final UnitKind VILLAGE = of("VILLAGE");

    /** Bản: an upland village. */
    public static final UnitKind UPLAND_VILLAGE = of("UPLAND_VILLAGE");

    /** Cơ quan nhà nước: a state agency, such as a People's Committee or one of its offices. */
    public static final UnitKind AGENCY = of("AGENCY");

    /** Khác: anything else. */
    public static final UnitKind OTHER = of("OTHER");

    /** Refuses null. */
    public UnitKind {
        requireNonNull(code, "code");
    }

    /**
     * The kind with that code.
     *
     * @param code the text of a valid {@link Code}
     * @return the kind
     * @throws IllegalArgumentException if the text is not a code
     */
    public static UnitKind of(String code) {
        return new UnitKind(Code.of(code));
    }

    /**
     * Whether a unit of this kind is an area of land, so that its land goes where its lineage goes.
     *
     * @return true for administrative units and villages; false for every body that only has its seat somewhere, and for
     *     kinds that a locality added
     */
    public boolean isTerritory() {
        return equals(ADMINISTRATIVE) || equals(VILLAGE) || equals(UPLAND_VILLAGE);
    }

    /**
     * The name of the kind for a reader.
     *
     * @param language the language
     * @return the label, or the code where the kind is not one of the constants
     */
    public String label(Language language) {
        return MessageTable.core().label("unit-kind." + code, language).orElse(code.toString());
    }

    @Override
    public int compareTo(UnitKind other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}

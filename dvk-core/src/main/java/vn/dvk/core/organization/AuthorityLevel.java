package vn.dvk.core.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;

/**
 * Cấp: the level at which a unit stands or a decision is made.
 *
 * <p>The levels are open: the five constants stand above one another from {@link #CENTRAL} to {@link #GRASSROOTS}; a level
 * that a locality adds stands above and below none. A level is a property of a unit's dated version, because a level can
 * vanish: the district level ended on 30 June 2025 and stays valid before. Two levels are equal when their codes are; the
 * natural order is that of the codes and not that of the ranks.
 *
 * <p>Immutable and thread-safe. Source: the two-level local government that works from 1 July 2025 (resolutions of 12 and
 * 16 June 2025).
 *
 * @param code the code of the level, upper case by convention
 */
public record AuthorityLevel(Code code) implements Comparable<AuthorityLevel> {
    /** Cấp trung ương. */
    public static final AuthorityLevel CENTRAL = of("CENTRAL");

    /** Cấp tỉnh. */
    public static final AuthorityLevel PROVINCE = of("PROVINCE");

    /** Cấp huyện: until 30 June 2025. */
    public static final AuthorityLevel DISTRICT = of("DISTRICT");

    /** Cấp xã. */
    public static final AuthorityLevel COMMUNE = of("COMMUNE");

    /** Cơ sở: below the commune. */
    public static final AuthorityLevel GRASSROOTS = of("GRASSROOTS");

    private static final ImmutableList<AuthorityLevel> FROM_THE_TOP =
            ImmutableList.of(CENTRAL, PROVINCE, DISTRICT, COMMUNE, GRASSROOTS);

    private static final DateRange DISTRICT_EXISTENCE = DateRange.until(LocalDate.of(2025, 6, 30));

    /** Refuses null. */
    public AuthorityLevel {
        requireNonNull(code, "code");
    }

    /**
     * The level with that code.
     *
     * @param code the text of a valid {@link Code}
     * @return the level
     * @throws IllegalArgumentException if the text is not a code
     */
    public static AuthorityLevel of(String code) {
        return new AuthorityLevel(Code.of(code));
    }

    /**
     * The days on which the level exists.
     *
     * @return until 30 June 2025 for {@link #DISTRICT}; always for every other level
     */
    public DateRange inExistence() {
        return equals(DISTRICT) ? DISTRICT_EXISTENCE : DateRange.always();
    }

    /**
     * Whether this level stands above the other.
     *
     * @param other a level
     * @return true only if both are among the five constants and this one is nearer to the centre
     */
    public boolean isAbove(AuthorityLevel other) {
        int here = FROM_THE_TOP.indexOf(this);
        return here >= 0 && here < FROM_THE_TOP.indexOf(requireNonNull(other, "other"));
    }

    /**
     * The name of the level for a reader.
     *
     * @param language the language
     * @return the label, or the code where the level is not one of the constants
     */
    public String label(Language language) {
        return MessageTable.core().label("authority-level." + code, language).orElse(code.toString());
    }

    @Override
    public int compareTo(AuthorityLevel other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code.toString();
    }
}

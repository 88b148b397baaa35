package vn.dvk.scoring.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Extent;
import vn.dvk.core.organization.LineageKind;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.organization.OfficialKey;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Made-up units as many as the country's: on one day 10,000 communes of 700 districts in 63 provinces become 3,321 in 34. One old
 * commune of 23 is divided; three of four of those state their shares. Codes are used again. The tests have the same units and prove the totals.
 */
final class Reorganisation {

    static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    static final int OLD_COMMUNES = 10_000;
    static final int NEW_COMMUNES = 3_321;
    static final String KEY = "population";

    private static final int OLD_PROVINCES = 63;
    private static final int NEW_PROVINCES = 34;
    private static final int DISTRICTS = 700;
    private static final int DIVIDED = 23;
    private static final DateRange BEFORE = DateRange.until(DAY.minusDays(1));
    private static final DateRange SINCE = DateRange.from(DAY);

    private final List<Unit> units = new ArrayList<>();
    private final List<LineageLink> links = new ArrayList<>();

    private Reorganisation() {
        provinces();
        communes();
    }

    static Reorganisation make() {
        return new Reorganisation();
    }

    UnitDirectory directory() {
        return UnitDirectory.of(units, links);
    }

    static UnitId oldCommune(int number) {
        return UnitId.of("old-" + number);
    }

    static UnitId newCommune(int number) {
        return UnitId.of("new-" + number);
    }

    private static boolean isDivided(int oldCommune) {
        return oldCommune % DIVIDED == 0;
    }

    private static boolean statesShares(int oldCommune) {
        return oldCommune / DIVIDED % 4 != 0;
    }

    /** A report of a commune in a year. */
    record Report(Optional<UnitId> unit, LocalDate day, long models) {}

    /** Four years of the old communes and one of the new ones. */
    static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (int year = 2021; year <= 2024; year++) {
            for (int i = 0; i < OLD_COMMUNES; i++) {
                reports.add(new Report(Optional.of(oldCommune(i)), LocalDate.of(year, 12, 31), (i * 31L + year) % 17));
            }
        }
        for (int j = 0; j < NEW_COMMUNES; j++) {
            reports.add(new Report(Optional.of(newCommune(j)), LocalDate.of(2025, 12, 31), j % 29));
        }
        return reports;
    }

    private void provinces() {
        for (int p = 0; p < OLD_PROVINCES; p++) {
            unit("old-province-" + p, AuthorityLevel.PROVINCE, code("%02d", p), BEFORE, Optional.empty());
            whole("old-province-" + p, "new-province-" + newProvince(p));
        }
        for (int p = 0; p < NEW_PROVINCES; p++) {
            unit("new-province-" + p, AuthorityLevel.PROVINCE, code("%02d", p), SINCE, Optional.empty());
        }
        for (int d = 0; d < DISTRICTS; d++) {
            unit(
                    "district-" + d,
                    AuthorityLevel.DISTRICT,
                    code("%03d", d),
                    BEFORE,
                    Optional.of("old-province-" + province(d)));
        }
    }

    private void communes() {
        for (int i = 0; i < OLD_COMMUNES; i++) {
            unit("old-" + i, AuthorityLevel.COMMUNE, code("%05d", i), BEFORE, Optional.of("district-" + district(i)));
            int target = i * NEW_COMMUNES / OLD_COMMUNES;
            if (isDivided(i)) {
                int other = (target + 1) % NEW_COMMUNES;
                Points share = Points.ofRatio(i % 7 + 1, 9);
                part(i, target, share);
                part(i, other, Points.ONE.minus(share));
            } else {
                whole("old-" + i, "new-" + target);
            }
        }
        for (int j = 0; j < NEW_COMMUNES; j++) {
            int first = (j * OLD_COMMUNES + NEW_COMMUNES - 1) / NEW_COMMUNES;
            String province = "new-province-" + newProvince(province(district(first)));
            unit("new-" + j, AuthorityLevel.COMMUNE, code("%05d", first), SINCE, Optional.of(province));
        }
    }

    private void unit(String id, AuthorityLevel level, String code, DateRange validity, Optional<String> parent) {
        UnitVersion.Builder version = UnitVersion.builder()
                .name(LocalizedText.of("Đơn vị " + id))
                .kind(UnitKind.ADMINISTRATIVE)
                .level(level)
                .key(OfficialKey.builder()
                        .scheme(OfficialKey.NATIONAL)
                        .code(Code.of(code))
                        .build())
                .validity(validity);
        parent.map(UnitId::of).ifPresent(version::parent);
        units.add(Unit.of(UnitId.of(id), version.build()));
    }

    private void whole(String from, String to) {
        links.add(link(from, to, LineageKind.MERGE, Extent.FULL).build());
    }

    private void part(int from, int to, Points share) {
        LineageLink.Builder link = link("old-" + from, "new-" + to, LineageKind.SPLIT, Extent.PARTIAL);
        if (statesShares(from)) {
            link.putShare(Code.of(KEY), share);
        }
        links.add(link.build());
    }

    private static LineageLink.Builder link(String from, String to, LineageKind kind, Extent extent) {
        return LineageLink.builder()
                .from(UnitId.of(from))
                .to(UnitId.of(to))
                .kind(kind)
                .extent(extent)
                .effective(DAY);
    }

    private static String code(String form, int number) {
        return String.format(Locale.ROOT, form, number);
    }

    private static int district(int commune) {
        return commune * DISTRICTS / OLD_COMMUNES;
    }

    private static int province(int district) {
        return district * OLD_PROVINCES / DISTRICTS;
    }

    private static int newProvince(int oldProvince) {
        return oldProvince * NEW_PROVINCES / OLD_PROVINCES;
    }
}

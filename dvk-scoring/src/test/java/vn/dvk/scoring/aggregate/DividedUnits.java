package vn.dvk.scoring.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.organization.AuthorityLevel;
import vn.dvk.core.organization.Extent;
import vn.dvk.core.organization.LineageKind;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.organization.UnitKind;
import vn.dvk.core.organization.UnitVersion;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

/**
 * Made-up communes: on 2025-07-01 A and B become one, S is divided among it (2/5 of the people) and N; R was renamed in 2024; X
 * ended in 2024 and nothing is known of it. The village of S lies in N today; the police belong to the whole district.
 */
final class DividedUnits {

    static final LocalDate IN_2023 = LocalDate.of(2023, 12, 31);
    static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    static final UnitDirectory DIRECTORY = directory();

    private DividedUnits() {}

    /** A report of a unit: a number of models and of those registered. */
    record Report(Optional<UnitId> unit, LocalDate day, long models, long registered) {

        static Report of(String unit, LocalDate day, long models, long registered) {
            return new Report(Optional.of(UnitId.of(unit)), day, models, registered);
        }
    }

    static List<Report> reports() {
        return List.of(
                Report.of("a", IN_2023, 10, 20),
                Report.of("b", IN_2023, 4, 5),
                Report.of("s", IN_2023, 7, 10),
                Report.of("village-of-s", IN_2023, 1, 1),
                Report.of("r", IN_2023, 3, 3),
                Report.of("x", IN_2023, 2, 2),
                Report.of("police", IN_2023, 6, 6),
                Report.of("ab", TODAY, 9, 9),
                Report.of("unknown", TODAY, 1, 1),
                new Report(Optional.empty(), TODAY, 1, 2));
    }

    private static UnitDirectory directory() {
        return UnitDirectory.of(
                List.of(
                        commune("a", "Xã A", "../2025-06-30"),
                        commune("b", "Xã B", "../2025-06-30"),
                        commune("s", "Xã S", "../2025-06-30"),
                        commune("x", "Xã X", "../2024-12-31"),
                        commune("ab", "Xã A", "2025-07-01/.."),
                        commune("n", "Xã N", "2025-07-01/.."),
                        Unit.of(
                                UnitId.of("r"),
                                version("Xã R", "../2024-05-31").build(),
                                version("Xã R mới", "2024-06-01/..").build()),
                        village(),
                        Unit.of(
                                UnitId.of("district"),
                                UnitVersion.builder()
                                        .name(LocalizedText.of("Huyện"))
                                        .kind(UnitKind.ADMINISTRATIVE)
                                        .level(AuthorityLevel.DISTRICT)
                                        .validity(DateRange.parse("../2025-06-30"))
                                        .build()),
                        Unit.of(
                                UnitId.of("police"),
                                UnitVersion.builder()
                                        .name(LocalizedText.of("Công an huyện"))
                                        .kind(UnitKind.ARMED_FORCES)
                                        .level(AuthorityLevel.DISTRICT)
                                        .validity(DateRange.parse("../2025-06-30"))
                                        .parent(UnitId.of("district"))
                                        .build())),
                List.of(
                        link("a", "ab", LineageKind.MERGE, Extent.FULL).build(),
                        link("b", "ab", LineageKind.MERGE, Extent.FULL).build(),
                        link("s", "ab", LineageKind.SPLIT, Extent.PARTIAL)
                                .putShare("population", "2/5")
                                .build(),
                        link("s", "n", LineageKind.SPLIT, Extent.PARTIAL)
                                .putShare("population", "3/5")
                                .build()));
    }

    private static Unit commune(String id, String name, String validity) {
        return Unit.of(UnitId.of(id), version(name, validity).build());
    }

    private static Unit village() {
        UnitVersion.Builder before = UnitVersion.builder()
                .name(LocalizedText.of("Thôn 1"))
                .kind(UnitKind.VILLAGE)
                .validity(DateRange.parse("../2025-06-30"))
                .place(UnitId.of("s"));
        UnitVersion.Builder since = UnitVersion.builder()
                .name(LocalizedText.of("Thôn 1"))
                .kind(UnitKind.VILLAGE)
                .validity(DateRange.parse("2025-07-01/.."))
                .place(UnitId.of("n"));
        return Unit.of(UnitId.of("village-of-s"), before.build(), since.build());
    }

    private static UnitVersion.Builder version(String name, String validity) {
        return UnitVersion.builder()
                .name(LocalizedText.of(name))
                .kind(UnitKind.ADMINISTRATIVE)
                .level(AuthorityLevel.COMMUNE)
                .validity(DateRange.parse(validity));
    }

    private static LineageLink.Builder link(String from, String to, LineageKind kind, Extent extent) {
        return LineageLink.builder()
                .from(UnitId.of(from))
                .to(UnitId.of(to))
                .kind(kind)
                .extent(extent)
                .effective(TODAY);
    }
}

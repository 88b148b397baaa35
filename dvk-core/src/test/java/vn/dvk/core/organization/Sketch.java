package vn.dvk.core.organization;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

/** A few units and links, drawn in one expression. */
final class Sketch {
    private final List<Unit> units = new ArrayList<>();
    private final List<LineageLink> links = new ArrayList<>();

    /** A commune with one version for each validity. */
    Sketch commune(String id, String... validities) {
        Unit.Builder unit = Unit.builder().id(UnitId.of(id));
        for (String validity : validities) {
            unit.addVersion(version(validity).level(AuthorityLevel.COMMUNE).build());
        }
        units.add(unit.build());
        return this;
    }

    Sketch unit(String id, UnitVersion.Builder... versions) {
        Unit.Builder unit = Unit.builder().id(UnitId.of(id));
        for (UnitVersion.Builder version : versions) {
            unit.addVersion(version.build());
        }
        units.add(unit.build());
        return this;
    }

    Sketch link(LineageLink link) {
        links.add(link);
        return this;
    }

    /** A part that goes to another unit, with shares such as {@code population=2/5}. */
    Sketch part(String from, String to, String effective, String... shares) {
        LineageLink.Builder link = LineageLink.builder()
                .from(UnitId.of(from))
                .to(UnitId.of(to))
                .kind(LineageKind.SPLIT)
                .extent(Extent.PARTIAL)
                .effective(LocalDate.parse(effective));
        for (String share : shares) {
            String[] parts = share.split("=", -1);
            link.putShare(parts[0], parts[1]);
        }
        links.add(link.build());
        return this;
    }

    Sketch link(String from, String to, LineageKind kind, Extent extent, String effective) {
        links.add(LineageLink.builder()
                .from(UnitId.of(from))
                .to(UnitId.of(to))
                .kind(kind)
                .extent(extent)
                .effective(LocalDate.parse(effective))
                .build());
        return this;
    }

    /** An administrative unit without a level, parent or place. */
    static UnitVersion.Builder version(String validity) {
        return version(UnitKind.ADMINISTRATIVE, validity);
    }

    static UnitVersion.Builder version(UnitKind kind, String validity) {
        return UnitVersion.builder().name(LocalizedText.of("Đơn vị")).kind(kind).validity(DateRange.parse(validity));
    }

    UnitDirectory directory() {
        return UnitDirectory.of(units, links);
    }

    /** What the directory refuses, each as {@code path code}. */
    List<String> problems() {
        return refusal().problems().stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    InvalidDefinitionException refusal() {
        InvalidDefinitionException refusal = catchThrowableOfType(InvalidDefinitionException.class, this::directory);
        if (refusal == null) {
            throw new AssertionError("The directory was accepted");
        }
        return refusal;
    }
}

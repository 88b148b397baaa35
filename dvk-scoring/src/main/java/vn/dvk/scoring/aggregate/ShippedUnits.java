package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;

/**
 * A directory as texts, for shipping a plan: its units and links without official codes and sources. What is read is checked
 * again as a directory.
 *
 * @param units for each unit its identifier, then seven texts for each version
 * @param links for each link five texts, then two for each share
 */
record ShippedUnits(ImmutableList<ImmutableList<String>> units, ImmutableList<ImmutableList<String>> links)
        implements Serializable {

    private static final int VERSION_LENGTH = 7;
    private static final int LINK_LENGTH = 5;

    static ShippedUnits of(UnitDirectory directory) {
        return new ShippedUnits(
                directory.units().stream().map(ShippedUnits::unit).collect(ImmutableList.toImmutableList()),
                directory.links().stream().map(ShippedUnits::link).collect(ImmutableList.toImmutableList()));
    }

    UnitDirectory directory() {
        return UnitDirectory.of(
                units.stream().map(ShippedUnits::unit).toList(),
                links.stream().map(ShippedUnits::link).toList());
    }

    private static ImmutableList<String> unit(Unit unit) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        texts.add(unit.id().toString());
        for (UnitVersion version : unit.versions()) {
            texts.add(version.name().vi())
                    .add(version.name().en().orElse(""))
                    .add(version.kind().toString())
                    .add(text(version.level()))
                    .add(version.validity().toString())
                    .add(text(version.parent()))
                    .add(text(version.place()));
        }
        return texts.build();
    }

    private static Unit unit(List<String> texts) {
        Unit.Builder unit = Unit.builder().id(UnitId.of(texts.get(0)));
        for (int at = 1; at < texts.size(); at += VERSION_LENGTH) {
            unit.addVersion(version(texts.subList(at, at + VERSION_LENGTH)));
        }
        return unit.build();
    }

    private static UnitVersion version(List<String> texts) {
        String en = texts.get(1);
        UnitVersion.Builder version = UnitVersion.builder()
                .name(en.isEmpty() ? LocalizedText.of(texts.get(0)) : LocalizedText.of(texts.get(0), en))
                .kind(new UnitKind(Code.of(texts.get(2))))
                .validity(DateRange.parse(texts.get(4)));
        stated(texts.get(3)).map(AuthorityLevel::new).ifPresent(version::level);
        stated(texts.get(5)).map(UnitId::new).ifPresent(version::parent);
        stated(texts.get(6)).map(UnitId::new).ifPresent(version::place);
        return version.build();
    }

    private static ImmutableList<String> link(LineageLink link) {
        List<String> texts = new ArrayList<>(List.of(
                link.from().toString(),
                link.to().toString(),
                link.kind().name(),
                link.effective().toString(),
                link.extent().name()));
        link.shares().forEach((key, share) -> texts.addAll(List.of(key.text(), share.toString())));
        return ImmutableList.copyOf(texts);
    }

    private static LineageLink link(List<String> texts) {
        LineageLink.Builder link = LineageLink.builder()
                .from(UnitId.of(texts.get(0)))
                .to(UnitId.of(texts.get(1)))
                .kind(LineageKind.valueOf(texts.get(2)))
                .effective(LocalDate.parse(texts.get(3)))
                .extent(Extent.valueOf(texts.get(4)));
        for (int at = LINK_LENGTH; at < texts.size(); at += 2) {
            link.putShare(texts.get(at), texts.get(at + 1));
        }
        return link.build();
    }

    private static String text(Optional<?> stated) {
        return stated.map(Object::toString).orElse("");
    }

    private static Optional<Code> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Code.of(text));
    }
}

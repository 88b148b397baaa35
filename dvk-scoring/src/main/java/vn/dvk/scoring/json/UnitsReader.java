package vn.dvk.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Message;
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
import vn.dvk.core.value.Points;

/** Reads unit directories. */
final class UnitsReader {
    private UnitsReader() {}

    static Optional<UnitDirectory> directory(Fields in) {
        List<Unit> units = new ArrayList<>();
        List<LineageLink> links = new ArrayList<>();
        in.optional("title", Scalars::localized, title -> title);
        in.atLeastOne("units", UnitsReader::unit, units::add);
        in.each("lineage", UnitsReader::link, links::add);
        return in.build(() -> links).flatMap(complete -> directory(in, units, complete));
    }

    /** What concerns several units is found by the directory, with paths of this document. */
    private static Optional<UnitDirectory> directory(Fields in, List<Unit> units, List<LineageLink> links) {
        try {
            return Optional.of(UnitDirectory.of(units, links));
        } catch (InvalidDefinitionException e) {
            e.problems().forEach(in.at().reading()::report);
            return Optional.empty();
        }
    }

    private static Optional<Unit> unit(Cursor at) {
        return at.fields().flatMap(in -> {
            Unit.Builder unit = Unit.builder();
            in.required("id", Scalars.code(UnitId::new), unit::id);
            in.atLeastOne("versions", UnitsReader::version, unit::addVersion);
            return in.build(unit::build);
        });
    }

    private static Optional<UnitVersion> version(Cursor at) {
        return at.fields().flatMap(in -> {
            UnitVersion.Builder version = UnitVersion.builder();
            in.required("name", Scalars::localized, version::name);
            in.required("kind", Scalars.code(UnitKind::new), version::kind);
            in.optional("level", Scalars.code(AuthorityLevel::new), version::level);
            in.optional("key", UnitsReader::key, version::key);
            Slot<DateRange> validity = in.optional("validity", Scalars::range);
            version.validity(validity.value().orElseGet(DateRange::always));
            in.optional("parent", Scalars.code(UnitId::new), version::parent);
            in.optional("place", Scalars.code(UnitId::new), version::place);
            in.each("basis", Sources::basis, version::addBasis);
            return in.build(version::build);
        });
    }

    private static Optional<OfficialKey> key(Cursor at) {
        return at.fields().flatMap(in -> {
            OfficialKey.Builder key = OfficialKey.builder();
            Slot<Code> scheme = in.required("scheme", Scalars::code);
            scheme.value().ifPresent(key::scheme);
            boolean national =
                    scheme.value().filter(OfficialKey.NATIONAL::equals).isPresent();
            in.optional("code", code -> code(code, national), key::code);
            in.optional("validFrom", Scalars::day, key::validFrom);
            return in.build(key::build);
        });
    }

    private static Optional<Code> code(Cursor at, boolean national) {
        Optional<Code> code = Scalars.code(at);
        boolean wrong = national
                && code.filter(given -> !OfficialKey.isNationalCode(given.text()))
                        .isPresent();
        return wrong
                ? at.refuse(Message.of(JsonCodes.NOT_A_NATIONAL_CODE)
                        .with("code", code.orElseThrow().text()))
                : code;
    }

    private static Optional<LineageLink> link(Cursor at) {
        return at.fields().flatMap(in -> {
            LineageLink.Builder link = LineageLink.builder();
            in.required("from", Scalars.code(UnitId::new), link::from);
            in.required("to", Scalars.code(UnitId::new), link::to);
            in.required("kind", Scalars.oneOf(LineageKind.class), link::kind);
            in.required("effective", Scalars::day, link::effective);
            in.optional("extent", Scalars.oneOf(Extent.class), link::extent);
            in.eachKey("shares", UnitsReader::share, link::putShare);
            in.each("basis", Sources::basis, link::addBasis);
            return in.build(link::build);
        });
    }

    private static Optional<Points> share(Cursor at) {
        Optional<Points> share = Scalars.points(at);
        return share.filter(given -> !LineageLink.isShare(given)).isPresent()
                ? at.refuse(Message.of(JsonCodes.OUT_OF_RANGE).with("least", 0).with("most", 1))
                : share;
    }
}

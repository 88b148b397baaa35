package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dvk.core.organization.BoTrachUnits;
import vn.dvk.core.organization.LineageLink;
import vn.dvk.core.organization.Unit;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitVersion;

/**
 * The directory that the district review ships is the one that the tests of the lineage work on. Only the cited sources may
 * differ: the document names them, the fixture does not.
 */
class BoTrachDocumentTest {
    private static final Path DOCUMENT = Path.of(
            "..", "dvk-examples", "district-review", "src/main/resources/vn/dvk/examples/districtreview/units.json");

    private static final UnitDirectory SHIPPED =
            UnitDirectoryJson.read(DOCUMENT).orThrow();

    @Test
    void the_document_and_the_fixture_of_the_tests_hold_the_same_units() {
        assertThat(units(SHIPPED)).isEqualTo(units(BoTrachUnits.directory()));
    }

    @Test
    void and_the_same_lineage() {
        assertThat(links(SHIPPED)).isEqualTo(links(BoTrachUnits.directory()));
    }

    private static List<String> units(UnitDirectory directory) {
        return directory.units().stream()
                .flatMap(unit -> unit.versions().stream().map(version -> text(unit, version)))
                .toList();
    }

    private static String text(Unit unit, UnitVersion version) {
        return String.join(
                " | ",
                unit.id().toString(),
                version.name().vi(),
                version.kind().toString(),
                version.level().toString(),
                version.key().toString(),
                version.validity().toString(),
                version.parent().toString(),
                version.place().toString());
    }

    private static List<String> links(UnitDirectory directory) {
        return directory.links().stream().map(BoTrachDocumentTest::text).toList();
    }

    private static String text(LineageLink link) {
        return link.from() + " " + link.to() + " " + link.kind() + " " + link.effective() + " " + link.extent();
    }
}

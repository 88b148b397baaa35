package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dvk.core.organization.BoTrachUnits;
import vn.dvk.core.organization.History;
import vn.dvk.core.organization.Resolution;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

class UnitDirectoryJsonTest {

    private static final String DIVIDED = """
            {"format": "dvk/units", "version": 1,
             "units": [
              {"id": "a", "versions": [
               {"name": "Xã A", "kind": "ADMINISTRATIVE", "level": "COMMUNE", "validity": "../2025-06-30"}]},
              {"id": "b", "versions": [
               {"name": "Xã B", "kind": "ADMINISTRATIVE", "level": "COMMUNE", "validity": "2025-07-01/.."}]},
              {"id": "c", "versions": [
               {"name": "Xã C", "kind": "ADMINISTRATIVE", "level": "COMMUNE", "validity": "2025-07-01/.."}]}],
             "lineage": [
              {"from": "a", "to": "b", "kind": "SPLIT", "effective": "2025-07-01", "extent": "PARTIAL",
               "shares": {"population": "12500/31000", "households": 0.4}},
              {"from": "a", "to": "c", "kind": "SPLIT", "effective": "2025-07-01", "extent": "PARTIAL",
               "shares": {"population": "18500/31000", "households": 0.6}}]}
            """;

    @Test
    void shares_of_a_split_are_read_exactly() {
        UnitDirectory directory = UnitDirectoryJson.read(DIVIDED).orThrow();
        LocalDate before = LocalDate.of(2023, 12, 31);
        LocalDate after = LocalDate.of(2025, 7, 1);

        Resolution resolution = directory.resolve(UnitId.of("a"), before, after, Code.of("population"));

        assertThat(((Resolution.Several) resolution).shares())
                .isEqualTo(Map.of(
                        UnitId.of("b"), Points.ofRatio(25, 62),
                        UnitId.of("c"), Points.ofRatio(37, 62)));
        assertThat(directory.links().get(0).share(Code.of("households"))).contains(Points.parse("0.4"));
    }

    @Test
    void what_is_written_is_read_back() {
        UnitDirectory divided = UnitDirectoryJson.read(DIVIDED).orThrow();
        String written = UnitDirectoryJson.write(divided);

        assertThat(UnitDirectoryJson.read(written).orThrow()).isEqualTo(divided);
        assertThat(written).contains("\"population\"", "\"25/62\"").endsWith("}\n");
        assertThat(UnitDirectoryJson.read(UnitDirectoryJson.write(BoTrachUnits.directory()))
                        .orThrow())
                .isEqualTo(BoTrachUnits.directory());
    }

    @Test
    void a_long_history_is_read_back() {
        List<History.Event> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            History.Happening[] all = History.Happening.values();
            events.add(new History.Event(all[i * 5 % all.length], i * 3, i * 7 + 1));
        }
        UnitDirectory directory = History.of(6, events).directory();

        assertThat(UnitDirectoryJson.read(UnitDirectoryJson.write(directory)).orThrow())
                .isEqualTo(directory);
    }

    @Test
    void null_is_refused() {
        new NullPointerTester().testAllPublicStaticMethods(UnitDirectoryJson.class);
    }
}

package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dvk.core.organization.Resolution;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;

class UnitDirectoryJsonTest {

    @Test
    void shares_of_a_split_are_read_exactly() {
        UnitDirectory directory = UnitDirectoryJson.read("""
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
                        """).orThrow();
        LocalDate before = LocalDate.of(2023, 12, 31);
        LocalDate after = LocalDate.of(2025, 7, 1);

        Resolution resolution = directory.resolve(UnitId.of("a"), before, after, Code.of("population"));

        assertThat(((Resolution.Several) resolution).shares())
                .isEqualTo(Map.of(
                        UnitId.of("b"), Points.ofRatio(25, 62),
                        UnitId.of("c"), Points.ofRatio(37, 62)));
        assertThat(directory.links().get(0).share(Code.of("households"))).contains(Points.parse("0.4"));
    }
}

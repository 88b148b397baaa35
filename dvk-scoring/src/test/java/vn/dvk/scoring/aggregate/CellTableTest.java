package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells keep their number while groups are added, few or many. */
class CellTableTest {
    private static final int BLOCK = 100;
    private static final int BLOCKS = 60;

    @ParameterizedTest
    @CsvSource({"1, 3", "1, 100000", "2, 9", "3, 60", "3, 500", "9, 2", "20, 3"})
    void a_cell_has_one_number_whatever_was_added_meanwhile(int dimensions, int most) {
        Random random = new Random(7);
        CellTable table = new CellTable(dimensions);
        Map<List<Integer>, Integer> expected = new LinkedHashMap<>();
        for (int block = 0; block < BLOCKS; block++) {
            // The groups become more from block to block.
            int upTo = Math.max(1, most * (block + 1) / BLOCKS);
            int[][] groups = new int[dimensions][BLOCK];
            for (int[] of : groups) {
                Arrays.setAll(of, i -> random.nextInt(upTo));
            }
            int[] cells = new int[BLOCK];
            table.cells(groups, BLOCK, cells);
            for (int record = 0; record < BLOCK; record++) {
                int[] own = groupsOf(groups, record);
                List<Integer> key = Arrays.stream(own).boxed().toList();
                int cell = expected.computeIfAbsent(key, unused -> expected.size());
                assertThat(cells[record]).isEqualTo(cell);
                assertThat(table.find(own)).isEqualTo(cell);
                assertThat(table.groups(cell)).isEqualTo(own);
            }
        }
        assertThat(table.size()).isEqualTo(expected.size());
    }

    private static int[] groupsOf(int[][] groups, int record) {
        return Arrays.stream(groups).mapToInt(of -> of[record]).toArray();
    }
}

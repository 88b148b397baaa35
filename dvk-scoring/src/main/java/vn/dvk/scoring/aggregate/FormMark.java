package vn.dvk.scoring.aggregate;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/**
 * What a tally of a form remembers beside its rows: that a record is in no row or in several. As a group it has a code such as
 * {@code p1:6}, with a sign that no row has.
 *
 * @param kind what is remembered
 * @param index the place of the partition, settlement or control in the form
 * @param found the places of the rows or columns that the record is in
 */
record FormMark(Kind kind, int index, BigInteger found) {

    /** The sign that no number of a row and no code of a column may have. */
    static final char SIGN = ':';

    private static final int RADIX = 16;

    static Group group(Kind kind, int index, BitSet found) {
        BigInteger bits = BigInteger.ZERO;
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            bits = bits.setBit(i);
        }
        String code = prefix(kind, index) + bits.toString(RADIX);
        return new Group(Code.of(code), LocalizedText.of(code), Group.LAST);
    }

    /** The marks of one place among the rows of a table, in the order of what was found. */
    static List<FormMark> in(SummaryTable table, Kind kind, int index) {
        String prefix = prefix(kind, index);
        return table.rows().stream()
                .map(row -> row.groups().get(0).code().text())
                .filter(code -> code.startsWith(prefix))
                .map(code -> new FormMark(kind, index, new BigInteger(code.substring(prefix.length()), RADIX)))
                .sorted((one, other) -> one.found.compareTo(other.found))
                .collect(Collectors.toList());
    }

    String code() {
        return prefix(kind, index) + found.toString(RADIX);
    }

    /** Those of some rows or columns that were found. */
    List<Code> of(List<String> all) {
        return IntStream.range(0, all.size())
                .filter(found::testBit)
                .mapToObj(place -> Code.of(all.get(place)))
                .toList();
    }

    private static String prefix(Kind kind, int index) {
        return kind.sign + index + SIGN;
    }

    /** What is remembered. */
    enum Kind {
        /** A record that is not in exactly one row of a partition. */
        UNPLACED("p"),
        /** A record of several rows that a settlement put into one. */
        SETTLED("s"),
        /** A record that is not in exactly one column of a control sum. */
        UNCONTROLLED("k");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }
}

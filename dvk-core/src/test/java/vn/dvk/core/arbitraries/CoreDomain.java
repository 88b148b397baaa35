package vn.dvk.core.arbitraries;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.DocumentNumber;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;
import vn.dvk.core.value.Vnd;

/** Arbitrary values of dvk-core, shared with the tests of dvk-scoring. */
public class CoreDomain extends DomainContextBase {

    /** The letters of Vietnamese words, with and without tones, in both cases. */
    private static final String LETTERS =
            "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";

    /**
     * Points of every size: whole, decimal, thirds, and around the limits of a long.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Points> points() {
        Arbitrary<Points> scores = Combinators.combine(
                        Arbitraries.longs().between(-100_000, 100_000),
                        Arbitraries.integers().between(0, 4))
                .as(Points::ofScaled);
        Arbitrary<Points> ratios = Combinators.combine(
                        Arbitraries.longs().between(-1_000, 1_000),
                        Arbitraries.longs().between(1, 100))
                .as(Points::ofRatio);
        Arbitrary<Points> extremes = Combinators.combine(terms(), terms().filter(term -> term.signum() != 0))
                .as(Points::ofRatio);
        return Arbitraries.frequencyOf(Tuple.of(4, scores), Tuple.of(4, ratios), Tuple.of(4, extremes))
                .edgeCases(config -> config.filter(edge -> false)
                        .add(Points.ZERO, Points.ONE)
                        .add(Points.of(Long.MAX_VALUE), Points.of(Long.MIN_VALUE))
                        .add(Points.ofRatio(1, Long.MAX_VALUE)));
    }

    /**
     * Whole numbers around the places where a long, or a product of two, overflows; for {@code @Provide} methods.
     *
     * @return the arbitrary
     */
    public Arbitrary<BigInteger> terms() {
        BigInteger max = BigInteger.valueOf(Long.MAX_VALUE);
        Arbitrary<BigInteger> edges = Combinators.combine(
                        Arbitraries.of(
                                max,
                                max.negate(),
                                BigInteger.valueOf(Integer.MAX_VALUE),
                                BigInteger.valueOf(3_037_000_499L),
                                BigInteger.ONE.shiftLeft(62),
                                BigInteger.ONE.shiftLeft(64),
                                BigInteger.TEN.pow(18)),
                        Arbitraries.longs().between(-2, 2))
                .as((edge, near) -> edge.add(BigInteger.valueOf(near)));
        return Arbitraries.oneOf(edges, Arbitraries.longs().map(BigInteger::valueOf));
    }

    /**
     * Shares with counts as in reports, and some without a whole.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Share> shares() {
        Arbitrary<Long> counts = Arbitraries.longs()
                .between(0, 1_000_000_000_000L)
                .edgeCases(config -> config.filter(edge -> false).add(0L, 1L));
        return Combinators.combine(counts, counts).as(Share::of);
    }

    /**
     * Amounts of money.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Vnd> amounts() {
        return Arbitraries.longs().map(Vnd::of);
    }

    /**
     * Codes of every allowed character.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<Code> codes() {
        Arbitrary<String> first = Arbitraries.strings().alpha().numeric().ofLength(1);
        Arbitrary<String> rest =
                Arbitraries.strings().alpha().numeric().withChars("._:-").ofMaxLength(Code.MAX_LENGTH - 1);
        return Combinators.combine(first, rest).as((head, tail) -> Code.of(head + tail));
    }

    /**
     * Days in the time of the movement.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2009, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Date ranges with open ends and ends of every precision.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<DateRange> dateRanges() {
        Arbitrary<String> ends = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 3))
                .as(CoreDomain::end);
        return Combinators.combine(ends, ends)
                .as(CoreDomain::range)
                .edgeCases(config -> config.filter(edge -> false)
                        .add(DateRange.always(), DateRange.ofYears(2021, 2023), DateRange.parse("2022-06/..")));
    }

    /**
     * Vietnamese words and sentences, composed; for {@code @Provide} methods.
     *
     * @return the arbitrary
     */
    public Arbitrary<String> vietnamese() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars(LETTERS + LETTERS.toUpperCase(Locale.ROOT))
                .ofMinLength(1)
                .ofMaxLength(6);
        Arbitrary<String> number = Arbitraries.integers().between(0, 200).map(String::valueOf);
        Arbitrary<String> mark = Arbitraries.of(" ", " – ", ", ", "-");
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(5, word), Tuple.of(1, number))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(5),
                        mark)
                .as((words, joint) -> String.join(joint, words))
                .edgeCases(config -> config.filter(edge -> false).add("ơ", "Đ", "Thôn 2"));
    }

    /**
     * Texts in one or two languages.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<LocalizedText> localizedTexts() {
        Arbitrary<String> english = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20);
        return Arbitraries.oneOf(
                vietnamese().map(LocalizedText::of),
                Combinators.combine(vietnamese(), english).as(LocalizedText::of));
    }

    /**
     * Document numbers in every form.
     *
     * @return the arbitrary
     */
    @Provide
    public Arbitrary<DocumentNumber> documentNumbers() {
        Arbitrary<String> numbers = Arbitraries.of("1", "04", "29", "1094", "12a");
        Arbitrary<String> types = Arbitraries.of("QĐ", "HD", "KH", "TTr", "NQ");
        Arbitrary<String> issuers = Arbitraries.of("UBND", "ĐUK", "TW", "MTTW-BTT", "UBTVQH15");
        Arbitrary<String> texts = Arbitraries.oneOf(
                Combinators.combine(numbers, types, issuers).as((n, t, i) -> n + "-" + t + "/" + i),
                Combinators.combine(numbers, types, issuers).as((n, t, i) -> n + "/" + t + "-" + i),
                Combinators.combine(numbers, types, issuers).as((n, t, i) -> n + "/2025/" + t + "-" + i),
                Combinators.combine(numbers, issuers).as((n, i) -> n + "/" + i));
        Arbitrary<DocumentNumber> undated = texts.map(DocumentNumber::parse);
        return Arbitraries.oneOf(undated, Combinators.combine(undated, days()).as(DocumentNumber::withDate));
    }

    private static String end(LocalDate day, int precision) {
        return switch (precision) {
            case 0 -> "..";
            case 1 -> Integer.toString(day.getYear());
            case 2 -> YearMonth.from(day).toString();
            default -> day.toString();
        };
    }

    /** Ends that are crossed are exchanged. */
    private static DateRange range(String first, String second) {
        if (first.equals("..") && second.equals("..")) {
            return DateRange.always();
        }
        if (first.equals("..") || second.equals("..")) {
            return DateRange.parse(first + "/" + second);
        }
        boolean inOrder = DateRange.parse(first + "/..")
                .first()
                .orElseThrow()
                .isBefore(DateRange.parse("../" + second).last().orElseThrow());
        return inOrder ? DateRange.parse(first + "/" + second) : DateRange.parse(second + "/" + first);
    }
}

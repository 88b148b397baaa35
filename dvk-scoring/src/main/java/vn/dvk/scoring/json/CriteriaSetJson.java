package vn.dvk.scoring.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.dvk.core.criteria.CriteriaSet;

/**
 * Bộ tiêu chí dạng JSON: reads and writes criteria sets in the format {@code dvk/criteria-set}.
 *
 * <p>What a program builds the file can say, and the other way round: what {@link #write} writes, {@code read} reads back to
 * an equal set whose editions have the same fingerprints, within the limits and if its conditions fit its declared facts.
 * Reading checks each value by itself; that maxima add up, codes differ and rules are known is found when an edition is
 * compiled, and {@link ReadResult#locating} gives those findings their lines. A JSON Schema for editors ships as the
 * resource {@code criteria-set.schema.json} beside this class.
 *
 * <pre>{@code
 * ReadResult<CriteriaSet> result = CriteriaSetJson.read(path);
 * CriteriaSet set = result.orThrow();
 * Scorecard card = result.locating("/editions/0",
 *         () -> Scorecard.compile(set.editions().get(0), RuleTypes.builtIn()));
 * }</pre>
 */
public final class CriteriaSetJson {
    static final String FORMAT = "dvk/criteria-set";
    private static final String LABEL = "dvk.json.document.criteria-set";

    private CriteriaSetJson() {}

    /**
     * Reads a file within the default limits.
     *
     * @param file the file
     * @return the set, or all problems
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ReadResult<CriteriaSet> read(Path file) {
        return reader(JsonLimits.defaults()).read(file);
    }

    /**
     * Reads a stream to its end within the default limits, and does not close it.
     *
     * @param in the bytes of the document
     * @return the set, or all problems
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ReadResult<CriteriaSet> read(InputStream in) {
        return reader(JsonLimits.defaults()).read(in);
    }

    /**
     * Reads a text within the default limits.
     *
     * @param json the document
     * @return the set, or all problems
     */
    public static ReadResult<CriteriaSet> read(String json) {
        return reader(JsonLimits.defaults()).read(json);
    }

    /**
     * A reader within other limits.
     *
     * @param limits the limits
     * @return the reader
     */
    public static DocumentReader<ReadResult<CriteriaSet>> reader(JsonLimits limits) {
        return DocumentReader.of(limits, FORMAT, LABEL, CriteriaReader::set);
    }

    /**
     * Writes a set: two spaces of indentation, lines end with a line feed, keys in the order of the format's description. The
     * same set gives the same text everywhere.
     *
     * @param set the set
     * @return the document
     * @throws IllegalArgumentException if a rule has a setting named {@code type}, which a document cannot tell from the
     *     rule's type, or a text setting in the form of a ratio such as {@code 40/3}, which a document takes for a number
     */
    public static String write(CriteriaSet set) {
        return CriteriaWriter.write(requireNonNull(set, "set"));
    }
}

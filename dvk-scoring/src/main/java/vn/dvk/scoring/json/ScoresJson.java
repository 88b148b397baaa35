package vn.dvk.scoring.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.dvk.scoring.sheet.StoredScore;

/**
 * Kết quả chấm dạng JSON: reads and writes stored scores in the format {@code dvk/score}.
 *
 * <p>What {@link #write} writes, {@code read} reads back to an equal stored score with the same id. The document holds that
 * id, so that a document that was changed by hand is a problem and not another score.
 *
 * <pre>{@code
 * Files.writeString(file, ScoresJson.write(sheet.store()));
 * StoredScore stored = ScoresJson.read(file).orThrow();
 * }</pre>
 */
public final class ScoresJson {
    static final String FORMAT = "dvk/score";
    private static final String LABEL = "dvk.json.document.score";

    private ScoresJson() {}

    /**
     * Reads a file within the default limits.
     *
     * @param file the file
     * @return the stored score, or all problems
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ReadResult<StoredScore> read(Path file) {
        return reader(JsonLimits.defaults()).read(file);
    }

    /**
     * Reads a stream to its end within the default limits, and does not close it.
     *
     * @param in the bytes of the document
     * @return the stored score, or all problems
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ReadResult<StoredScore> read(InputStream in) {
        return reader(JsonLimits.defaults()).read(in);
    }

    /**
     * Reads a text within the default limits.
     *
     * @param json the document
     * @return the stored score, or all problems
     */
    public static ReadResult<StoredScore> read(String json) {
        return reader(JsonLimits.defaults()).read(json);
    }

    /**
     * A reader within other limits.
     *
     * @param limits the limits
     * @return the reader
     */
    public static DocumentReader<ReadResult<StoredScore>> reader(JsonLimits limits) {
        return DocumentReader.of(limits, FORMAT, LABEL, ScoreReader::score);
    }

    /**
     * Writes a stored score: two spaces of indentation, lines end with a line feed, keys in the order of the format's
     * description. The same score gives the same text everywhere.
     *
     * @param score the stored score
     * @return the document
     */
    public static String write(StoredScore score) {
        return ScoreWriter.write(requireNonNull(score, "score"));
    }
}

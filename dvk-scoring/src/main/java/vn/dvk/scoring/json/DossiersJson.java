package vn.dvk.scoring.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Hồ sơ dạng JSON: reads dossiers in the format {@code dvk/dossiers}.
 *
 * <p>A document does not say which facts an edition declares, so each value names its own kind: {@code "count": 5}.
 *
 * <pre>{@code
 * DossierBatch batch = DossiersJson.read(path);
 * batch.problems().forEach(problem -> log(problem.text(Language.VI, ScoringMessages.table())));
 * score(batch.dossiers());
 * }</pre>
 */
public final class DossiersJson {

    private DossiersJson() {}

    /**
     * Reads a file within the default limits.
     *
     * @param file the file
     * @return the good dossiers and the problems of the others
     * @throws UncheckedIOException if the file cannot be read
     */
    public static DossierBatch read(Path file) {
        return reader(JsonLimits.defaults()).read(file);
    }

    /**
     * Reads a stream to its end within the default limits, and does not close it.
     *
     * @param in the bytes of the document
     * @return the good dossiers and the problems of the others
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static DossierBatch read(InputStream in) {
        return reader(JsonLimits.defaults()).read(in);
    }

    /**
     * Reads a text within the default limits.
     *
     * @param json the document
     * @return the good dossiers and the problems of the others
     */
    public static DossierBatch read(String json) {
        return reader(JsonLimits.defaults()).read(json);
    }

    /**
     * A reader within other limits.
     *
     * @param limits the limits
     * @return the reader
     */
    public static DocumentReader<DossierBatch> reader(JsonLimits limits) {
        return new DocumentReader<>(limits, DossiersReader::batch);
    }
}

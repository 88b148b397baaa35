package vn.dvk.scoring.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Trường hợp mẫu dạng JSON: reads worked cases in the format {@code dvk/cases}.
 *
 * <pre>{@code
 * CaseDocument document = CasesJson.read(path).orThrow();
 * }</pre>
 *
 * <p>They are run by {@code vn.dvk.scoring.verify.WorkedCases}.
 */
public final class CasesJson {
    static final String FORMAT = "dvk/cases";

    private CasesJson() {}

    /**
     * Reads a file within the default limits.
     *
     * @param file the file
     * @return the cases, or all problems
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ReadResult<CaseDocument> read(Path file) {
        return reader(JsonLimits.defaults()).read(file);
    }

    /**
     * Reads a stream to its end within the default limits, and does not close it.
     *
     * @param in the bytes of the document
     * @return the cases, or all problems
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ReadResult<CaseDocument> read(InputStream in) {
        return reader(JsonLimits.defaults()).read(in);
    }

    /**
     * Reads a text within the default limits.
     *
     * @param json the document
     * @return the cases, or all problems
     */
    public static ReadResult<CaseDocument> read(String json) {
        return reader(JsonLimits.defaults()).read(json);
    }

    /**
     * A reader within other limits.
     *
     * @param limits the limits
     * @return the reader
     */
    public static DocumentReader<ReadResult<CaseDocument>> reader(JsonLimits limits) {
        return DocumentReader.of(limits, FORMAT, CaseDocument.LABEL, CaseReader::document);
    }
}

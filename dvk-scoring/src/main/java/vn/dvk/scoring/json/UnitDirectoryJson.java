package vn.dvk.scoring.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.dvk.core.organization.UnitDirectory;

/**
 * Danh mục đơn vị dạng JSON: reads and writes unit directories in the format {@code dvk/units}.
 *
 * <p>Whether the units fit together (parents, places, codes, lineage) is found once each of them can be read.
 *
 * <pre>{@code
 * UnitDirectory units = UnitDirectoryJson.read(path).orThrow();
 * }</pre>
 */
public final class UnitDirectoryJson {
    static final String FORMAT = "dvk/units";
    private static final String LABEL = "dvk.json.document.units";

    private UnitDirectoryJson() {}

    /**
     * Reads a file within the default limits.
     *
     * @param file the file
     * @return the directory, or all problems
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ReadResult<UnitDirectory> read(Path file) {
        return reader(JsonLimits.defaults()).read(file);
    }

    /**
     * Reads a stream to its end within the default limits, and does not close it.
     *
     * @param in the bytes of the document
     * @return the directory, or all problems
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ReadResult<UnitDirectory> read(InputStream in) {
        return reader(JsonLimits.defaults()).read(in);
    }

    /**
     * Reads a text within the default limits.
     *
     * @param json the document
     * @return the directory, or all problems
     */
    public static ReadResult<UnitDirectory> read(String json) {
        return reader(JsonLimits.defaults()).read(json);
    }

    /**
     * A reader within other limits.
     *
     * @param limits the limits
     * @return the reader
     */
    public static DocumentReader<ReadResult<UnitDirectory>> reader(JsonLimits limits) {
        return DocumentReader.of(limits, FORMAT, LABEL, UnitsReader::directory);
    }

    /**
     * Writes a directory as a document, which is read back to an equal one: units by identifier, links by day, each source where it
     * is cited.
     *
     * @param directory the directory
     * @return the document, which ends with a line feed
     */
    public static String write(UnitDirectory directory) {
        return UnitsWriter.write(requireNonNull(directory, "directory"));
    }
}

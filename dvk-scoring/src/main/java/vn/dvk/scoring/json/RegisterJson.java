package vn.dvk.scoring.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.dvk.core.model.Register;
import vn.dvk.core.organization.UnitDirectory;

/**
 * Sổ đăng ký mô hình dạng JSON: reads registers of models in the format {@code dvk/register}.
 *
 * <p>Whether the parts of a register fit together is found once each of them can be read; whether its units exist, by a
 * reader that knows a unit directory.
 *
 * <pre>{@code
 * UnitDirectory units = UnitDirectoryJson.read(unitsFile).orThrow();
 * Register register = RegisterJson.reader(JsonLimits.defaults(), units).read(registerFile).orThrow();
 * }</pre>
 */
public final class RegisterJson {
    private static final String FORMAT = "dvk/register";
    private static final String LABEL = "dvk.json.document.register";

    private RegisterJson() {}

    /**
     * Reads a file within the default limits.
     *
     * @param file the file
     * @return the register, or all problems
     * @throws UncheckedIOException if the file cannot be read
     */
    public static ReadResult<Register> read(Path file) {
        return reader(JsonLimits.defaults()).read(file);
    }

    /**
     * Reads a stream to its end within the default limits, and does not close it.
     *
     * @param in the bytes of the document
     * @return the register, or all problems
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static ReadResult<Register> read(InputStream in) {
        return reader(JsonLimits.defaults()).read(in);
    }

    /**
     * Reads a text within the default limits.
     *
     * @param json the document
     * @return the register, or all problems
     */
    public static ReadResult<Register> read(String json) {
        return reader(JsonLimits.defaults()).read(json);
    }

    /**
     * A reader within other limits.
     *
     * @param limits the limits
     * @return the reader
     */
    public static DocumentReader<ReadResult<Register>> reader(JsonLimits limits) {
        return DocumentReader.of(limits, FORMAT, LABEL, RegisterReader.checkedBy(Optional.empty()));
    }

    /**
     * A reader that also looks for every unit that a register names.
     *
     * @param limits the limits
     * @param units the directory that must have the units
     * @return the reader
     */
    public static DocumentReader<ReadResult<Register>> reader(JsonLimits limits, UnitDirectory units) {
        Optional<UnitDirectory> directory = Optional.of(requireNonNull(units, "units"));
        return DocumentReader.of(limits, FORMAT, LABEL, RegisterReader.checkedBy(directory));
    }
}

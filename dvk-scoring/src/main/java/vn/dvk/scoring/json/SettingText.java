package vn.dvk.scoring.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.value.Points;

/** Writes a setting as JSON text. */
final class SettingText {
    private SettingText() {}

    static String write(Setting setting) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withRootSeparator(""));
            printer.indentObjectsWith(indenter);
            printer.indentArraysWith(indenter);
            generator.setPrettyPrinter(printer);
            write(setting, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void write(Setting setting, JsonGenerator to) throws IOException {
        if (setting instanceof Setting.Text text) {
            to.writeString(text.value());
        } else if (setting instanceof Setting.Number number) {
            write(number.value(), to);
        } else if (setting instanceof Setting.Flag flag) {
            to.writeBoolean(flag.value());
        } else if (setting instanceof Setting.Sequence sequence) {
            to.writeStartArray();
            for (Setting item : sequence.items()) {
                write(item, to);
            }
            to.writeEndArray();
        } else if (setting instanceof Setting.Tree tree) {
            to.writeStartObject();
            for (Map.Entry<String, Setting> entry : tree.entries().entrySet()) {
                to.writeFieldName(entry.getKey());
                write(entry.getValue(), to);
            }
            to.writeEndObject();
        }
    }

    private static void write(Points number, JsonGenerator to) throws IOException {
        if (number.isDecimal()) {
            to.writeNumber(number.toString());
        } else {
            to.writeString(number.toString());
        }
    }
}

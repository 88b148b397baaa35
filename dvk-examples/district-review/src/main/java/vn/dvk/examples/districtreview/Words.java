package vn.dvk.examples.districtreview;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The Vietnamese wording of the report, kept in a table beside the code. */
final class Words {
    private static final Properties TABLE = load();

    private Words() {}

    /** Returns the text of a key with its placeholders {0}, {1}, … filled in. */
    static String of(String key, Object... arguments) {
        String text = TABLE.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("words.properties must have a text for '" + key + "'");
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i].toString());
        }
        return text;
    }

    private static Properties load() {
        Properties table = new Properties();
        try (Reader in =
                new InputStreamReader(Words.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}

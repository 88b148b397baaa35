package vn.dvk.scoring.outcome;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.LocalizedText;

/**
 * Bảng câu chữ của phần chấm điểm: the words of dvk-core and of every package of dvk-scoring.
 *
 * <p>Thread-safe; the tables are read once, when first needed.
 */
public final class ScoringMessages {
    private static final List<String> PACKAGES =
            List.of("outcome", "rule", "sheet", "engine", "selection", "aggregate", "json", "verify");

    private ScoringMessages() {}

    /** Returns the shared table. */
    public static MessageTable table() {
        return Loaded.TABLE;
    }

    /**
     * Returns the shared table with the titles of the facts that an edition declares, so that sentences name facts as people
     * know them and not by their keys.
     */
    public static MessageTable naming(Iterable<FactDeclaration> facts) {
        return naming(facts, ImmutableMap.of());
    }

    /** The same with further titles of the definition by the key of their label. */
    public static MessageTable naming(Iterable<FactDeclaration> facts, Map<String, LocalizedText> further) {
        Map<String, LocalizedText> labels = factLabels(facts);
        labels.putAll(further);
        return table().withLabels(
                        Maps.transformValues(labels, title -> title.text(Language.VI)),
                        Maps.transformValues(labels, title -> title.text(Language.EN)));
    }

    private static Map<String, LocalizedText> factLabels(Iterable<FactDeclaration> facts) {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        facts.forEach(fact -> labels.putIfAbsent("fact." + fact.key(), fact.title()));
        return labels;
    }

    private static MessageTable load() {
        MessageTable table = MessageTable.core();
        for (String name : PACKAGES) {
            String base = "/vn/dvk/scoring/" + name + "/messages";
            if (ScoringMessages.class.getResource(base + "_vi.properties") != null) {
                table = table.with(read(base));
            }
        }
        return table;
    }

    private static MessageTable read(String base) {
        try (Reader vi = reader(base + "_vi.properties");
                Reader en = reader(base + "_en.properties")) {
            return MessageTable.of(vi, en);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader reader(String resource) {
        InputStream stream = ScoringMessages.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("No resource '" + resource + "' in dvk-scoring");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private static final class Loaded {
        static final MessageTable TABLE = load();
    }
}

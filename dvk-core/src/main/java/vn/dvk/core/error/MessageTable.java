package vn.dvk.core.error;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bảng câu chữ: the words for codes, in Vietnamese and English.
 *
 * <p>A text may hold placeholders such as {@code {value}}, which are filled from the {@link Message}'s arguments;
 * {@code {role:assessment-role}} is filled with the label of the argument {@code role}, which stands under {@code
 * assessment-role.<argument>} in the same table, or with the argument itself where the table has no such label. The way
 * out of a problem is the text of the code with the suffix {@value #WAY_OUT}. Labels of enums and open codes stand in the
 * same table under their own keys. Both languages have the same keys, and the same placeholders under each: a table that
 * does not is refused.
 *
 * <p>A code without a text is shown as {@code Message.toString()}; an argument that is missing leaves its placeholder
 * visible. Rendering never fails.
 *
 * <p>Immutable and thread-safe.
 */
public final class MessageTable {

    /** The suffix of the key that holds the way out of a problem. */
    public static final String WAY_OUT = ".way-out";

    private final ImmutableMap<String, Template> vietnamese;
    private final ImmutableMap<String, Template> english;

    private MessageTable(ImmutableMap<String, Template> vietnamese, ImmutableMap<String, Template> english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * The texts of every package of dvk-core.
     *
     * @return the shared table
     */
    public static MessageTable core() {
        return Core.TABLE;
    }

    /**
     * A table from two lists of texts in the format of {@link java.util.Properties}; the readers are not closed.
     *
     * @param vi the Vietnamese texts
     * @param en the English texts
     * @return the table
     * @throws IllegalArgumentException if a key stands twice, is missing in one language, or has other placeholders there
     * @throws UncheckedIOException if reading fails
     */
    public static MessageTable of(Reader vi, Reader en) {
        requireNonNull(vi, "vi");
        requireNonNull(en, "en");
        ImmutableMap<String, Template> vietnamese = templates(vi);
        ImmutableMap<String, Template> english = templates(en);
        if (!vietnamese.keySet().equals(english.keySet())) {
            throw new IllegalArgumentException("Both languages must have the same keys, but "
                    + Sets.difference(vietnamese.keySet(), english.keySet()) + " stand in vi only and "
                    + Sets.difference(english.keySet(), vietnamese.keySet()) + " in en only");
        }
        vietnamese.forEach((key, template) -> {
            Set<String> names = requireNonNull(english.get(key)).names();
            if (!template.names().equals(names)) {
                throw new IllegalArgumentException("Both languages must have the same placeholders under '" + key
                        + "', but vi has " + template.names() + " and en has " + names);
            }
        });
        return new MessageTable(vietnamese, english);
    }

    /**
     * This table with all texts of another. Where both have a key, the other one's texts win: so an application can put
     * its own words in place of dvk's.
     *
     * @param other the table to add
     * @return a new table
     */
    public MessageTable with(MessageTable other) {
        requireNonNull(other, "other");
        return new MessageTable(merged(vietnamese, other.vietnamese), merged(english, other.english));
    }

    /**
     * This table with titles as labels, such as those of the facts of a definition, which stand as they are: nothing in them
     * is a placeholder.
     *
     * @param vi the Vietnamese titles by their key, such as {@code fact.meetings}
     * @param en the English titles by the same keys
     * @return a new table
     * @throws IllegalArgumentException if the keys differ
     */
    public MessageTable withLabels(Map<String, String> vi, Map<String, String> en) {
        if (!requireNonNull(vi, "vi").keySet().equals(requireNonNull(en, "en").keySet())) {
            throw new IllegalArgumentException(
                    "Both languages must have the same keys, but vi has " + vi.keySet() + " and en has " + en.keySet());
        }
        return new MessageTable(
                merged(vietnamese, Maps.transformValues(vi, Template::plain)),
                merged(english, Maps.transformValues(en, Template::plain)));
    }

    /**
     * The message in words.
     *
     * @param message the message
     * @param language the language
     * @return one line; {@code message.toString()} when the table does not know the code
     */
    public String text(Message message, Language language) {
        requireNonNull(message, "message");
        return find(message.code(), language)
                .map(template -> template.fill(message.arguments(), language, this))
                .orElseGet(message::toString);
    }

    /**
     * What a reader can do about the message.
     *
     * @param message the message
     * @param language the language
     * @return one line, or empty when the table knows no way out
     */
    public Optional<String> wayOut(Message message, Language language) {
        requireNonNull(message, "message");
        return find(message.code() + WAY_OUT, language)
                .map(template -> template.fill(message.arguments(), language, this));
    }

    /**
     * The label that stands under a key.
     *
     * @param key the key, such as {@code outcome-kind.SCORED}
     * @param language the language
     * @return the label, or empty when the table does not have the key
     */
    public Optional<String> label(String key, Language language) {
        requireNonNull(key, "key");
        return find(key, language).map(Template::source);
    }

    /**
     * The keys of all texts and labels, without the ways out, immutable and in alphabetical order.
     *
     * @return the keys
     */
    public Set<String> codes() {
        return vietnamese.keySet().stream()
                .filter(key -> !key.endsWith(WAY_OUT))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private Optional<Template> find(String key, Language language) {
        requireNonNull(language, "language");
        return Optional.ofNullable((language == Language.VI ? vietnamese : english).get(key));
    }

    /** In alphabetical order, so that what is said of keys is in order too. */
    private static ImmutableMap<String, Template> templates(Reader reader) {
        ImmutableSortedMap.Builder<String, Template> templates = ImmutableSortedMap.naturalOrder();
        PropertyLines.read(reader).forEach((key, text) -> templates.put(key, Template.of(key, text)));
        return ImmutableMap.copyOf(templates.buildOrThrow());
    }

    private static ImmutableMap<String, Template> merged(Map<String, Template> first, Map<String, Template> second) {
        return ImmutableMap.<String, Template>builder()
                .putAll(first)
                .putAll(second)
                .buildKeepingLast();
    }

    /** Reads {@code <name>_vi.properties} and {@code <name>_en.properties}, in UTF-8, of this module. */
    private static MessageTable resources(String name) {
        try (Reader vi = reader(name + "_vi.properties");
                Reader en = reader(name + "_en.properties")) {
            return of(vi, en);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader reader(String resource) {
        InputStream stream = MessageTable.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("No resource '" + resource + "' in dvk-core");
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** The table of dvk-core, made of the tables of its packages, read once when first needed. */
    private static final class Core {

        /** Each package of dvk-core keeps its words beside its classes; a package without words has no table. */
        private static final List<String> PACKAGES =
                List.of("value", "organization", "movement", "model", "fact", "criteria", "dossier", "decision");

        static final MessageTable TABLE = load();

        private static MessageTable load() {
            MessageTable table = resources("messages");
            for (String name : PACKAGES) {
                String base = "/vn/dvk/core/" + name + "/messages";
                if (MessageTable.class.getResource(base + "_vi.properties") != null) {
                    table = table.with(resources(base));
                }
            }
            return table;
        }
    }
}

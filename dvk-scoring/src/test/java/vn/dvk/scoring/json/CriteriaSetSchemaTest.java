package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.EditionStatus;
import vn.dvk.core.criteria.FactDirection;
import vn.dvk.core.criteria.FactSource;
import vn.dvk.core.criteria.MissingPolicy;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.fact.Comparison;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.OutcomeKind;

/** The schema for editors says what the reader says, as far as keys and constants go. */
class CriteriaSetSchemaTest {
    private static final Node SCHEMA = tree(Documents.text("criteria-set.schema.json"));

    /** What has codes or the settings of a rule type for keys; facts are a list in an edition and an object in a case. */
    private static final Set<String> KEYED_BY_CODE = Set.of("rule", "facts", "marks", "lines");

    @Test
    void every_key_of_a_full_document_is_in_the_schema_and_the_other_way_round() {
        Set<String> written = keysOutsideRules(tree(Documents.text("criteria-set.json")), new TreeSet<>());
        written = keysOutsideRules(tree(Documents.text("policies.json")), written);
        Set<String> described = properties(SCHEMA, new TreeSet<>());
        assertThat(described).containsAll(written);
        Set<String> unused = new LinkedHashSet<>(described);
        unused.removeAll(written);
        // What the full documents do not show: the other forms of a condition.
        Set<String> notShown = new TreeSet<>(Set.of("least", "allOf", "anyOf", "not", "oneOf", "type"));
        Arrays.stream(Comparison.values()).map(Comparison::key).forEach(notShown::add);
        assertThat(notShown).containsAll(unused);
    }

    @Test
    void every_constant_is_in_the_schema() {
        String schema = Documents.text("criteria-set.schema.json");
        assertThat(Stream.of(
                                FactKind.values(),
                                NotApplicablePolicy.values(),
                                MissingPolicy.values(),
                                BonusStage.values(),
                                FactDirection.values(),
                                FactSource.values(),
                                EditionStatus.values(),
                                OutcomeKind.values())
                        .flatMap(Arrays::stream))
                .allSatisfy(constant -> assertThat(schema).contains("\"" + constant + "\""));
    }

    private static Node tree(String json) {
        Reading reading = new Reading(JsonLimits.defaults());
        try {
            return TreeParser.parse(new DocumentText(new StringReader(json), reading), reading)
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> keysOutsideRules(Node node, Set<String> keys) {
        if (node instanceof Node.Tree tree) {
            tree.fields().forEach((key, field) -> {
                keys.add(key);
                if (!KEYED_BY_CODE.contains(key) || !(field.value() instanceof Node.Tree)) {
                    keysOutsideRules(field.value(), keys);
                }
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> keysOutsideRules(item, keys));
        }
        return keys;
    }

    private static Set<String> properties(Node node, Set<String> names) {
        if (node instanceof Node.Tree tree) {
            tree.fields().forEach((key, field) -> {
                if (key.equals("properties") && field.value() instanceof Node.Tree properties) {
                    names.addAll(properties.fields().keySet());
                }
                properties(field.value(), names);
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> properties(item, names));
        }
        return names;
    }
}

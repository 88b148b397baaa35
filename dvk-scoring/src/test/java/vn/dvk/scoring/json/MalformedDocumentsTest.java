package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.outcome.ScoringMessages;

class MalformedDocumentsTest {
    private static final String SET =
            "{\"format\": \"dvk/criteria-set\", \"version\": 1, \"id\": \"s\", \"title\": \"Bộ\",\n";
    private static final String EDITION =
            SET + "\"editions\": [{\"id\": \"e\", \"inForce\": \"2021/2023\", \"rounding\": {\"stage\": \"NEVER\"},\n";
    private static final String TREE = "\"tree\": [{\"code\": \"1\", \"title\": \"Một\", \"maximum\": 10,\n";
    private static final String CRITERION = EDITION + TREE + "\"rule\": {\"type\": \"direct\"}}]";
    private static final String UNITS = "{\"format\": \"dvk/units\", \"version\": 1,\n";
    private static final String UNIT =
            "{\"id\": \"%s\", \"versions\": [{\"name\": \"Xã A\", \"kind\": \"ADMINISTRATIVE\"%s}]}";
    private static final String SPLIT_UNITS = UNIT.formatted("a", ", \"validity\": \"../2025-06-30\"") + ", "
            + UNIT.formatted("b", ", \"validity\": \"2025-07-01/..\"") + ", "
            + UNIT.formatted("c", ", \"validity\": \"2025-07-01/..\"");
    private static final String MOVEMENT = "\"movement\": {\"id\": \"pt\", \"title\": \"Phong trào\", \"period\": "
            + "\"2021/2025\", \"launchedBy\": \"u\", \"baseRecognisers\": \"Các đảng ủy\", \"upperRecogniser\": \"u\"},\n";
    private static final String REGISTER =
            "{\"format\": \"dvk/register\", \"version\": 1, \"id\": \"r\", \"title\": \"Sổ\",\n" + MOVEMENT;
    private static final String DOSSIERS = "{\"format\": \"dvk/dossiers\", \"version\": 1, \"dossiers\": [\n";
    private static final String DOSSIER =
            "{\"id\": \"h\", \"subject\": {\"model\": \"m\"}, \"review\": \"r\", \"asOf\": \"2023-12-31\",\n";

    /** A name that no problem may quote. */
    private static final String PERSON = "Nguyễn Thị Bí Mật";

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.addAll(syntax());
        cases.addAll(shapes());
        cases.addAll(texts());
        cases.addAll(numbers());
        cases.addAll(wholes());
        return cases.stream();
    }

    private static List<Case> syntax() {
        return List.of(
                set("an empty file", "", "dvk.json.empty  1:1"),
                set("only blanks", " \n ", "dvk.json.empty  2:2"),
                set("broken JSON", SET + "\"editions\": [}", "dvk.json.syntax /editions 2:14"),
                set("a missing comma", SET + "\"basis\": []\n\"editions\": []}", "dvk.json.syntax /basis 3:1"),
                set("a comment", SET + "// " + PERSON + "\n}", "dvk.json.syntax /title 2:1"),
                set("NaN", SET + "\"editions\": NaN}", "dvk.json.syntax /editions 2:16"),
                set("a single quote", SET + "'editions': []}", "dvk.json.syntax /title 2:1"),
                set("a leading zero", SET + "\"editions\": 01}", "dvk.json.syntax /editions 2:14"),
                set("a raw control character", SET + "\"editions\": \"a\tb\"}", "dvk.json.syntax /editions 2:15"),
                set(
                        "a truncated file",
                        SET + "\"editions\": [{\"id\": \"" + PERSON,
                        "dvk.json.truncated /editions/0/id 2:39"),
                set("a file cut after a comma", SET, "dvk.json.truncated /title 2:1"),
                set("trailing content", CRITERION + "}]} " + PERSON, "dvk.json.trailing-content  4:32"),
                set("two documents", CRITERION + "}]}{}", "dvk.json.trailing-content  4:32"),
                set(
                        "a byte order mark",
                        "\uFEFF" + SET + "\"editions\": 1}",
                        "dvk.json.byte-order-mark  1:1",
                        "dvk.json.wrong-type /editions 2:13"),
                set(
                        "deep nesting",
                        SET + "\"editions\": " + "[".repeat(100),
                        "dvk.json.too-deep /editions" + "/0".repeat(63) + " 2:76"));
    }

    private static List<Case> shapes() {
        return List.of(
                set(
                        "another format",
                        "{\"format\": \"dvk/units\", \"version\": 1}",
                        "dvk.json.wrong-format /format 1:12"),
                set(
                        "another version",
                        "{\"format\": \"dvk/criteria-set\", \"version\": 2}",
                        "dvk.json.wrong-version /version 1:43"),
                set("no object", "[]", "dvk.json.wrong-type  1:1"),
                set(
                        "a duplicate key",
                        EDITION + TREE + "\"rule\": {\"type\": \"direct\"}, \"maximum\": 5}]}]}",
                        "dvk.json.duplicate-key /editions/0/tree/0/maximum 4:29"),
                set(
                        "an unknown key",
                        CRITERION + ", \"colour\": \"x\"}]}",
                        "dvk.json.unknown-key /editions/0/colour 4:31"),
                set(
                        "a person's name as a key",
                        CRITERION + ", \"" + PERSON + "\": 1}]}",
                        "dvk.json.unknown-key /editions/0 4:31"),
                set(
                        "a missing key",
                        EDITION + "\"tree\": [{\"code\": \"1\", \"title\": \"Một\"}]}]}",
                        "dvk.json.missing-key /editions/0/tree/0 3:10",
                        "dvk.json.missing-key /editions/0/tree/0 3:10"),
                set(
                        "null where a value must be",
                        CRITERION + ", \"status\": null}]}",
                        "dvk.json.null /editions/0/status 4:41"),
                set("a wrong type", EDITION + "\"tree\": {}}]}", "dvk.json.wrong-type /editions/0/tree 3:9"),
                set("an empty tree", EDITION + "\"tree\": []}]}", "dvk.json.empty-list /editions/0/tree 3:9"),
                set(
                        "group and criterion in one",
                        EDITION + TREE + "\"children\": [], \"rule\": {}}]}]}",
                        "dvk.json.more-than-one-of /editions/0/tree/0 3:10"),
                set(
                        "a source given twice",
                        SET + "\"sources\": [{\"id\": \"a\", \"title\": \"A\"}, {\"id\": \"a\", \"title\": \"B\"}],\n"
                                + CRITERION.substring(SET.length()) + "}]}",
                        "dvk.json.duplicate /sources/1 2:40"),
                set(
                        "an unknown constant",
                        CRITERION + ", \"status\": \"draft\"}]}",
                        "dvk.json.not-one-of /editions/0/status 4:41"),
                set(
                        "a rounding mode missing",
                        EDITION.replace("NEVER\"", "AT_TOTAL\", \"scale\": 13") + TREE
                                + "\"rule\": {\"type\": \"direct\"}}]}]}",
                        "dvk.json.missing-key /editions/0/rounding 2:62",
                        "dvk.json.out-of-range /editions/0/rounding/scale 2:93"),
                set(
                        "no rounding as a mode",
                        EDITION.replace("NEVER\"", "AT_TOTAL\", \"scale\": 2, \"mode\": \"UNNECESSARY\"") + TREE
                                + "\"rule\": {\"type\": \"direct\"}}]}]}",
                        "dvk.json.no-rounding-mode /editions/0/rounding/mode 2:104"),
                set(
                        "a condition that compares nothing",
                        CRITERION + ", \"disqualifications\": [{\"code\": \"k\", \"title\": "
                                + "\"Kỷ luật\", \"when\": {\"fact\": \"f\"}}]}]}",
                        "dvk.condition.no-comparison /editions/0/disqualifications/0/when 4:95"),
                set(
                        "an order of what cannot be compared, and of what nobody declared",
                        CRITERION + ", \"disqualifications\": [{\"code\": \"k\", \"title\": "
                                + "\"Kỷ luật\", \"when\": {\"fact\": \"f\", \"atLeast\": true, \"oneOf\": [1, \"a\"]}}]}]}",
                        "dvk.condition.unknown-fact /editions/0/disqualifications/0/when/fact 4:104"),
                set(
                        "an undeclared source",
                        CRITERION + ", \"basis\": [\"qd\"]}]}",
                        "dvk.json.unknown-source /editions/0/basis/0 4:41"));
    }

    private static List<Case> texts() {
        return List.of(
                set("an NFD title", title("Mo\u0323\u0302t"), "dvk.text.not-nfc /title 1:66"),
                set("a look-alike letter", title("Ðoàn"), "dvk.text.eth /title 1:66"),
                set(
                        "a Cyrillic letter in a Latin word",
                        title("Tổ \u0430n ninh"),
                        "dvk.text.mixed-scripts /title 1:66"),
                set("an escaped control character", title("a\\u0007b"), "dvk.text.control /title 1:66"),
                set("a bidi override", title("a\\u202Eb"), "dvk.text.bidi /title 1:66"),
                set("a blank title", title(" "), "dvk.text.blank /title 1:66"),
                set("an unpaired surrogate", title("a\\uD800b"), "dvk.json.unpaired-surrogate /title 1:66"),
                set(
                        "an unpaired surrogate in a key",
                        CRITERION + ", \"\uDC00\": 1}]}",
                        "dvk.json.unknown-key /editions/0 4:31",
                        "dvk.json.unpaired-surrogate /editions/0 4:31"),
                set(
                        "a name where a code must be",
                        SET.replace("\"s\"", "\"" + PERSON + "\"") + "\"editions\": []}",
                        "dvk.json.not-a-code /id 1:52",
                        "dvk.json.empty-list /editions 2:13"),
                set(
                        "a wrong day",
                        CRITERION + ", \"basis\": [{\"document\": \"29-HD/ĐUK\", \"date\": \"2023-02-30\"}]}]}",
                        "dvk.json.not-a-day /editions/0/basis/0/date 4:75"),
                set(
                        "a crossed range",
                        EDITION.replace("2021/2023", "2023/2021") + TREE + "\"rule\": {\"type\": \"direct\"}}]}]}",
                        "dvk.json.not-a-range /editions/0/inForce 2:37"),
                set(
                        "a document number without its slash",
                        CRITERION + ", \"basis\": [{\"document\": \"06/2021QĐ-UBND\"}]}]}",
                        "dvk.document-number.missing-slash /editions/0/basis/0/document 4:54"),
                set(
                        "a basis of nothing",
                        CRITERION + ", \"basis\": [{\"clause\": \"Điều 5\", \"url\": \"ftp://x\"}]}]}",
                        "dvk.json.missing-one-of /editions/0/basis/0 4:41",
                        "dvk.json.not-a-url /editions/0/basis/0/url 4:69"));
    }

    private static List<Case> numbers() {
        return List.of(
                set(
                        "a huge exponent",
                        maximum("1E1000000000"),
                        "dvk.json.exponent-too-large /editions/0/tree/0/maximum 3:51"),
                set(
                        "a tiny exponent",
                        maximum("1e-0000000000999999999999"),
                        "dvk.json.exponent-too-large /editions/0/tree/0/maximum 3:51"),
                set(
                        "a number of 400 digits",
                        maximum("9".repeat(400)),
                        "dvk.json.number-too-long /editions/0/tree/0/maximum 3:51"),
                set(
                        "a number of a million digits",
                        maximum("9".repeat(1_000_000)),
                        "dvk.json.text-too-long /editions/0/tree/0/maximum 3:40"),
                set("a decimal comma", maximum("\"12,5\""), "dvk.json.not-a-number /editions/0/tree/0/maximum 3:51"),
                set(
                        "a ratio over nothing",
                        maximum("\"1/0\""),
                        "dvk.json.not-a-number /editions/0/tree/0/maximum 3:51"),
                set("a negative maximum", maximum("-1"), "dvk.json.negative /editions/0/tree/0/maximum 3:51"),
                set(
                        "a number as text of another kind",
                        maximum("true"),
                        "dvk.json.wrong-type /editions/0/tree/0/maximum 3:51"));
    }

    private static String title(String text) {
        return SET.replace("Bộ", text) + CRITERION.substring(SET.length()) + "}]}";
    }

    private static String maximum(String number) {
        return CRITERION.replace("\"maximum\": 10", "\"maximum\": " + number) + "}]}";
    }

    private static List<Case> wholes() {
        return List.of(
                units(
                        "a missing parent",
                        "\"units\": [" + UNIT.formatted("a", ", \"parent\": \"b\"") + "]}",
                        "dvk.unit.parent-missing /units/0/versions/0/parent 2:89"),
                units(
                        "units in a circle",
                        "\"units\": [" + UNIT.formatted("a", ", \"parent\": \"b\"") + ",\n"
                                + UNIT.formatted("b", ", \"parent\": \"a\"") + "]}",
                        "dvk.unit.hierarchy-cycle /units/0/versions/0 2:36"),
                units(
                        "a unit given twice",
                        "\"units\": [" + UNIT.formatted("a", "") + ",\n" + UNIT.formatted("a", "") + "]}",
                        "dvk.unit.duplicate-id /units/1/id 3:8"),
                units(
                        "a link to nowhere",
                        "\"units\": [" + UNIT.formatted("a", "") + "],\n\"lineage\": [{\"from\": \"a\", "
                                + "\"to\": \"b\", \"kind\": \"MERGE\", \"effective\": \"2025-07-01\"}]}",
                        "dvk.unit.link-end-missing /lineage/0/to 3:33"),
                units(
                        "a share beyond 1, and one of no number",
                        "\"units\": [" + UNIT.formatted("a", "") + "],\n\"lineage\": [{\"from\": \"a\", "
                                + "\"to\": \"b\", \"kind\": \"SPLIT\", \"effective\": \"2025-07-01\",\n"
                                + "\"shares\": {\"population\": 1.01, \"area\": \"half\"}}]}",
                        "dvk.json.out-of-range /lineage/0/shares/population 4:26",
                        "dvk.json.not-a-number /lineage/0/shares/area 4:40"),
                units(
                        "shares that do not sum to 1",
                        "\"units\": [" + SPLIT_UNITS + "],\n\"lineage\": [\n"
                                + "{\"from\": \"a\", \"to\": \"b\", \"kind\": \"SPLIT\", \"effective\": \"2025-07-01\",\n"
                                + "\"shares\": {\"population\": \"1/3\"}},\n"
                                + "{\"from\": \"a\", \"to\": \"c\", \"kind\": \"SPLIT\", \"effective\": \"2025-07-01\",\n"
                                + "\"shares\": {\"population\": \"1/3\"}}]}",
                        "dvk.unit.link-shares-sum /lineage/0/shares/population 5:26"),
                units(
                        "a national code of four digits",
                        "\"units\": ["
                                + UNIT.formatted("a", ", \"key\": {\"scheme\": " + "\"VN-DVHC\", \"code\": \"1912\"}")
                                + "]}",
                        "dvk.json.not-a-national-code /units/0/versions/0/key/code 2:116"),
                register(
                        "an unknown sector and a model given twice",
                        "\"models\": [\n"
                                + "{\"id\": \"m\", \"title\": \"" + PERSON + "\", \"primarySector\": \"X\"},\n"
                                + "{\"id\": \"m\", \"title\": \"" + PERSON + "\", \"primarySector\": \"KINH_TE\"}]}",
                        "dvk.register.unknown-sector /models/0/primarySector 4:60",
                        "dvk.register.duplicate-model /models/1/id 5:8"),
                register(
                        "two values in one figure",
                        "\"figures\": [{\"key\": \"k\", \"label\": \"Xã\", \"about\": \"CONTEXT\",\n"
                                + "\"figure\": {\"wording\": \"18/25 xã\", \"share\": \"18/25\", \"quantity\": 18}}]}",
                        "dvk.json.more-than-one-of /figures/0/figure 4:11"),
                register(
                        "a percentage as a share",
                        "\"figures\": [{\"key\": \"k\", \"label\": \"Xã\", \"about\": \"CONTEXT\",\n"
                                + "\"figure\": {\"wording\": \"89%\", \"share\": \"89%\"}}]}",
                        "dvk.json.not-a-share /figures/0/figure/share 4:39"),
                register(
                        "a period that is nearly",
                        "\"figures\": [{\"key\": \"k\", \"label\": \"Kỳ\", \"about\": \"MOVEMENT\",\n"
                                + "\"figure\": {\"wording\": \"gần 2021\", \"period\": \"2021/2021\", \"qualifier\": \"NEARLY\"}}]}",
                        "dvk.json.qualified-period /figures/0/figure/qualifier 4:71"),
                register(
                        "another number than the wording",
                        "\"figures\": [{\"key\": \"k\", \"label\": \"Xã\", \"about\": \"CONTEXT\",\n"
                                + "\"figure\": {\"wording\": \"hơn 800\", \"quantity\": 900}}]}",
                        "dvk.figure.other-number /figures/0/figure/wording 4:23"),
                register(
                        "exact where the wording rounds",
                        "\"figures\": [{\"key\": \"k\", \"label\": \"Xã\", \"about\": \"CONTEXT\",\n"
                                + "\"figure\": {\"wording\": \"hơn 800\", \"quantity\": 800}}]}",
                        "dvk.figure.other-word /figures/0/figure/wording 4:23"),
                register(
                        "owners at one time",
                        "\"models\": [{\"id\": \"m\", \"title\": \"T\", \"primarySector\": \"KINH_TE\",\n"
                                + "\"ownerships\": [{\"owner\": \"a\", \"period\": \"../2023\"}, {\"owner\": \"b\", \"period\": \"2023/..\"}]}]}",
                        "dvk.json.ownerships /models/0/ownerships/1 4:53"),
                register(
                        "new twice",
                        "\"models\": [{\"id\": \"m\", \"title\": \"T\", \"primarySector\": \"KINH_TE\",\n"
                                + "\"registrations\": [{\"kind\": \"NEW\", \"period\": \"2021/2021\"}, {\"kind\": \"NEW\", \"period\": \"2022/2022\"}]}]}",
                        "dvk.json.registrations /models/0/registrations 4:18"),
                register(
                        "an open review",
                        "\"reviews\": [{\"id\": \"k\", \"kind\": \"INTERIM\", \"title\": \"Sơ kết\", \"period\": \"2021/..\"}]}",
                        "dvk.json.no-end /reviews/0/period 3:73"),
                dossiers(
                        "a fact given twice",
                        DOSSIER + "\"facts\": [{\"key\": \"f\", \"count\": 1}, {\"key\": \"f\", \"count\": 2}]}]}",
                        "dvk.json.duplicate /dossiers/0/facts/1 3:37"),
                dossiers(
                        "a count that is no count",
                        DOSSIER + "\"facts\": [{\"key\": \"f\", \"count\": 1.5}, {\"key\": \"g\", \"count\": -1}]}]}",
                        "dvk.json.not-whole /dossiers/0/facts/0/count 3:33",
                        "dvk.json.out-of-range /dossiers/0/facts/1/count 3:61"),
                dossiers(
                        "a person as an assessor",
                        DOSSIER + "\"assessments\": [{\"role\": \"self\", \"assessor\": \"" + PERSON
                                + "\", \"date\": \"2023-12-01\"}]}]}",
                        "dvk.json.not-a-code /dossiers/0/assessments/0/assessor 3:46"),
                dossiers(
                        "a digest that is none",
                        DOSSIER + "\"evidence\": [{\"criterion\": \"1\", \"reference\": \"" + PERSON
                                + "\", \"sha256\": \"abc\"}]}]}",
                        "dvk.json.not-a-fingerprint /dossiers/0/evidence/0/sha256 3:77"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void each_problem_has_its_code_pointer_line_and_column(Case given) {
        assertThat(given.found()).containsExactlyElementsOf(given.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void every_problem_is_told_in_both_languages_and_quotes_no_free_text(Case given) {
        for (Problem problem : given.problems()) {
            for (Language language : Language.values()) {
                assertThat(problem.text(language, ScoringMessages.table()))
                        .doesNotContain(problem.code())
                        .doesNotContain("{")
                        .doesNotContain("Bí Mật")
                        .doesNotContain("Exception");
            }
        }
    }

    @Test
    void malformed_utf_8_is_located() {
        byte[] document = (SET + "\"editions\": \"Bố\"").getBytes(StandardCharsets.UTF_8);
        document[document.length - 2] = (byte) 0xFF;
        assertThat(lines(
                        CriteriaSetJson.read(new ByteArrayInputStream(document)).problems()))
                .containsExactly("dvk.json.not-utf-8 /editions 2:15");
    }

    @Test
    void other_encodings_are_not_utf_8() {
        byte[] utf16 = SET.getBytes(StandardCharsets.UTF_16);
        assertThat(lines(CriteriaSetJson.read(new ByteArrayInputStream(utf16)).problems()))
                .containsExactly("dvk.json.not-utf-8  1:1");
    }

    @Test
    void a_byte_order_mark_in_a_file_is_reported_and_the_rest_read() {
        byte[] document = ("\uFEFF" + CRITERION + "}]}").getBytes(StandardCharsets.UTF_8);
        assertThat(lines(
                        CriteriaSetJson.read(new ByteArrayInputStream(document)).problems()))
                .containsExactly("dvk.json.byte-order-mark  1:1");
    }

    @Test
    void thirty_problems_are_found_at_once() {
        String facts = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "{\"key\": \"f" + i + "\", \"title\": \"Số\", \"kind\": \"NUMBER\"}")
                .collect(Collectors.joining(",\n"));
        String document = EDITION + "\"facts\": [\n" + facts + "],\n" + TREE + "\"rule\": {\"type\": \"direct\"}}]}]}";
        List<String> found = lines(CriteriaSetJson.read(document).problems());
        assertThat(found).hasSize(30).first().isEqualTo("dvk.json.not-one-of /editions/0/facts/0/kind 4:38");
        assertThat(found).last().isEqualTo("dvk.json.not-one-of /editions/0/facts/29/kind 33:39");
    }

    private static Case set(String name, String document, String... expected) {
        return new Case(name, CriteriaSetJson.read(document).problems(), List.of(expected));
    }

    private static Case units(String name, String rest, String... expected) {
        return new Case(name, UnitDirectoryJson.read(UNITS + rest).problems(), List.of(expected));
    }

    private static Case register(String name, String rest, String... expected) {
        return new Case(name, RegisterJson.read(REGISTER + rest).problems(), List.of(expected));
    }

    private static Case dossiers(String name, String rest, String... expected) {
        return new Case(name, DossiersJson.read(DOSSIERS + rest).problems(), List.of(expected));
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.path() + " "
                        + problem.location().orElseThrow())
                .toList();
    }

    record Case(String name, List<Problem> problems, List<String> expected) {
        List<String> found() {
            return lines(problems);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

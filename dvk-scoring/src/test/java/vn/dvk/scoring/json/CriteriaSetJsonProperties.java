package vn.dvk.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.criteria.Edition;

@Domain(CriteriaSets.class)
@Domain(DomainContext.Global.class)
class CriteriaSetJsonProperties {
    private static final List<String> DOCUMENTS = List.of(
            Documents.text("criteria-set.json"),
            Documents.text("policies.json"),
            Documents.text("units.json"),
            Documents.text("register.json"),
            Documents.text("dossiers.json"));

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_back_equal_with_the_same_fingerprints(@ForAll CriteriaSet set) {
        ReadResult<CriteriaSet> read = CriteriaSetJson.read(CriteriaSetJson.write(set));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(set);
        assertThat(read.orThrow().editions())
                .extracting(Edition::fingerprint)
                .isEqualTo(set.editions().stream().map(Edition::fingerprint).toList());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void damaged_documents_give_located_problems_and_never_throw(
            @ForAll("documents") String document, @ForAll("damages") List<Damage> damages) {
        String damaged = document;
        for (Damage damage : damages) {
            damaged = damage.done(damaged);
        }
        byte[] bytes = damaged.getBytes(StandardCharsets.ISO_8859_1);
        assertLocated(CriteriaSetJson.read(damaged).problems());
        assertLocated(UnitDirectoryJson.read(damaged).problems());
        assertLocated(RegisterJson.read(damaged).problems());
        assertLocated(DossiersJson.read(damaged).problems());
        assertLocated(RegisterJson.read(new java.io.ByteArrayInputStream(bytes)).problems());
    }

    private static void assertLocated(List<vn.dvk.core.error.Problem> problems) {
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.location()).isPresent());
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(DOCUMENTS);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "null",
                "{}",
                "[]",
                "0",
                "-1",
                "1e99",
                "1E1000000000",
                "\"\"",
                "true",
                "\"40/3\"",
                "\"..\"",
                ",",
                "\"",
                "{",
                "}",
                "\\uD800",
                "\u0000",
                "\uFEFF",
                "Ð",
                "\"2023-02-30\"",
                "\"1/0\"",
                "9".repeat(300));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1 << 20),
                        Arbitraries.integers().between(0, 1 << 20),
                        pieces)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Puts a piece in place of a token, or of some characters, of the document. */
    record Damage(int place, int kind, String piece) {
        private static final String BOUNDS = " \n,:[]{}";

        String done(String document) {
            if (document.isEmpty()) {
                return piece;
            }
            int from = place % document.length();
            if (kind % 3 == 0) {
                return document.substring(0, from)
                        + piece
                        + document.substring(Math.min(document.length(), from + kind % 7));
            }
            while (from > 0 && BOUNDS.indexOf(document.charAt(from - 1)) < 0) {
                from--;
            }
            int to = from;
            while (to < document.length() && BOUNDS.indexOf(document.charAt(to)) < 0) {
                to++;
            }
            return document.substring(0, from) + piece + document.substring(to);
        }
    }
}

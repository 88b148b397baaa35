package vn.dvk.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalBasisTest {

    private static final DocumentNumber ND_122 = DocumentNumber.parse("122/2018/NĐ-CP");
    private static final LocalizedText TITLE = LocalizedText.of("Hướng dẫn thi đua \"Dân vận khéo\"");

    @Test
    void a_clause_of_a_numbered_document_is_shown() {
        LegalBasis basis = LegalBasis.of(ND_122, "Điều 6 khoản 2");

        assertThat(basis.document()).hasValue(ND_122);
        assertThat(basis.clause()).hasValue("Điều 6 khoản 2");
        assertThat(basis.title()).isEmpty();
        assertThat(basis.url()).isEmpty();
        assertThat(basis).hasToString("122/2018/NĐ-CP, Điều 6 khoản 2");
        assertThat(LegalBasis.of(ND_122)).hasToString("122/2018/NĐ-CP");
    }

    @Test
    void a_title_is_not_shown() {
        assertThat(LegalBasis.ofSource(TITLE)).hasToString("title=<redacted>");
        assertThat(LegalBasis.ofSource(TITLE).title()).hasValue(TITLE);
    }

    @Test
    void a_document_or_a_title_must_be_named() {
        assertThatThrownBy(() -> LegalBasis.builder().clause("Điều 1").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A legal basis must have a document or a title, but has neither");
    }

    @Test
    void a_clause_is_checked_text() {
        assertThatThrownBy(() -> LegalBasis.of(ND_122, "Ðiều 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("clause cannot be accepted: The text has U+00D0 at index 0");
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"", "vanban.gov.vn", "javascript:alert(1)", "https://a b", "https://a\u0000", "ftp://a"})
    void an_address_is_a_web_address(String url) {
        assertThatThrownBy(() -> LegalBasis.builder().document(ND_122).url(url).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("url must start with http:// or https://, have at most 2000 characters and no spaces");
    }

    @Test
    void equality_is_by_every_part() {
        new EqualsTester()
                .addEqualityGroup(
                        LegalBasis.of(ND_122, "Điều 1"),
                        LegalBasis.builder().clause("Điều 1").document(ND_122).build())
                .addEqualityGroup(LegalBasis.of(ND_122))
                .addEqualityGroup(
                        LegalBasis.builder().document(ND_122).title(TITLE).build())
                .addEqualityGroup(LegalBasis.ofSource(TITLE))
                .addEqualityGroup(LegalBasis.builder()
                        .document(ND_122)
                        .url("https://vanban.chinhphu.vn")
                        .build())
                .testEquals();
    }

    @Test
    void null_is_refused() {
        new NullPointerTester()
                .setDefault(DocumentNumber.class, ND_122)
                .setDefault(String.class, "Điều 1")
                .testAllPublicStaticMethods(LegalBasis.class);
        new NullPointerTester().testAllPublicInstanceMethods(LegalBasis.of(ND_122));
    }
}

package vn.dvk.scoring.verify;

import java.util.List;
import java.util.Set;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.scoring.outcome.ScoringMessages;

/** Puts a coverage into words: how much is touched, and by kind what is not. */
final class CoverageText {
    private static final MessageTable WORDS = ScoringMessages.table();

    private CoverageText() {}

    static String of(Coverage coverage, Set<CoverageTarget> gaps, Language language) {
        StringBuilder text = new StringBuilder();
        text.append(words(CoverageCodes.HEAD, language)
                        .replace("{edition}", coverage.name())
                        .replace("{cases}", Integer.toString(coverage.cases()))
                        .replace(
                                "{touched}", Integer.toString(coverage.touched().size()))
                        .replace("{all}", Integer.toString(coverage.targets().size())))
                .append('\n');
        for (CoverageKind kind : CoverageKind.values()) {
            List<CoverageTarget> untouched =
                    gaps.stream().filter(gap -> gap.kind() == kind).toList();
            if (!untouched.isEmpty()) {
                text.append(words(CoverageCodes.KIND + kind.name(), language)).append('\n');
                untouched.forEach(
                        gap -> text.append("  ").append(gap.text(language)).append('\n'));
            }
        }
        if (gaps.isEmpty()) {
            text.append(words(CoverageCodes.COMPLETE, language)).append('\n');
        }
        return text.toString();
    }

    private static String words(String key, Language language) {
        return WORDS.label(key, language).orElse(key);
    }
}

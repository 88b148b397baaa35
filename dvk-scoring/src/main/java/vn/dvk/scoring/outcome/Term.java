package vn.dvk.scoring.outcome;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactValue;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/**
 * Thành phần của lý do: a value inside a {@link Reason}, spelled when somebody reads it.
 *
 * <p>Terms hold numbers and the public words of a definition, never free text of a dossier. Equality is by content.
 * Immutable and thread-safe.
 */
public sealed interface Term {

    /** Returns the term as a part of a sentence. */
    String text(Language language, MessageTable words);

    /**
     * Points.
     *
     * @param points the points
     */
    record Amount(Points points) implements Term {
        public Amount {
            requireNonNull(points, "points");
        }

        @Override
        public String text(Language language, MessageTable words) {
            return PointsWords.text(points, language);
        }
    }

    /**
     * A title of the definition as it stands; the words around it quote it.
     *
     * @param title the title
     */
    record Title(LocalizedText title) implements Term {
        public Title {
            requireNonNull(title, "title");
        }

        @Override
        public String text(Language language, MessageTable words) {
            return title.text(language);
        }
    }

    /**
     * A fact with the value read: "số cuộc họp là 3".
     *
     * @param fact the declaration of the fact
     * @param value the value
     */
    record Read(FactDeclaration fact, FactValue value) implements Term {
        public Read {
            requireNonNull(fact, "fact");
            requireNonNull(value, "value");
        }

        @Override
        public String text(Language language, MessageTable words) {
            return FactWords.read(fact, value, language);
        }
    }

    /**
     * A condition: "từ 3 cuộc họp trở lên".
     *
     * @param condition the condition
     * @param facts the declarations of the facts that it reads
     */
    record When(Condition condition, List<FactDeclaration> facts) implements Term {
        public When {
            requireNonNull(condition, "condition");
            facts = ImmutableList.copyOf(facts);
        }

        @Override
        public String text(Language language, MessageTable words) {
            return ConditionWords.text(condition, facts, language);
        }
    }

    /**
     * A mark: "điểm chấm là 4,5" or "mức được chọn là TOT".
     *
     * @param mark the value of the mark
     */
    record Marked(MarkValue mark) implements Term {
        public Marked {
            requireNonNull(mark, "mark");
        }

        @Override
        public String text(Language language, MessageTable words) {
            return FactWords.mark(mark, language);
        }
    }

    /**
     * The figures of a cohort: "4 hồ sơ trong cụm có kết quả để so sánh, cao nhất là 20".
     *
     * @param figures the figures
     */
    record Compared(CohortFigures figures) implements Term {
        public Compared {
            requireNonNull(figures, "figures");
        }

        @Override
        public String text(Language language, MessageTable words) {
            return FactWords.cohort(figures, language);
        }
    }

    /**
     * Several terms joined by "and".
     *
     * @param terms the terms
     */
    record All(List<Term> terms) implements Term {
        public All {
            terms = ImmutableList.copyOf(terms);
        }

        @Override
        public String text(Language language, MessageTable words) {
            return ConditionWords.and(
                    terms.stream().map(term -> term.text(language, words)).toList(), language);
        }
    }

    /**
     * Several terms in a list: "A; B; C".
     *
     * @param terms the terms
     */
    record Listed(List<Term> terms) implements Term {
        public Listed {
            terms = ImmutableList.copyOf(terms);
        }

        @Override
        public String text(Language language, MessageTable words) {
            return terms.stream().map(term -> term.text(language, words)).collect(Collectors.joining("; "));
        }
    }

    /**
     * A reason inside a reason, such as that of a part.
     *
     * @param reason the inner reason
     */
    record Nested(Reason reason) implements Term {
        public Nested {
            requireNonNull(reason, "reason");
        }

        @Override
        public String text(Language language, MessageTable words) {
            return reason.text(language, words);
        }
    }
}

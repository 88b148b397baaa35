package vn.dvk.core.criteria;

import java.util.Objects;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;

/**
 * Vai trò chấm: the role in which somebody gives marks; open, since procedures differ.
 *
 * <p>The columns of a score sheet are roles: Bắc Kạn has marks by the agency itself and by its superior, which may be
 * higher or lower. Immutable and thread-safe.
 *
 * @param code the code of the role
 */
public record AssessmentRole(Code code) {
    /** Tự chấm: the unit assesses itself. */
    public static final AssessmentRole SELF = of("self");

    /** Thẩm định: an appraiser of the superior level. */
    public static final AssessmentRole APPRAISAL = of("appraisal");

    /** Tập thể xét: a council. */
    public static final AssessmentRole COUNCIL = of("council");

    /** Điểm chính thức: the mark that holds, where somebody gives it beside those before it. */
    public static final AssessmentRole FINAL = of("final");

    public AssessmentRole {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the role with that code.
     *
     * @throws IllegalArgumentException if the text is not a {@link Code}
     */
    public static AssessmentRole of(String code) {
        return new AssessmentRole(Code.of(code));
    }

    /** Returns the name shown to people, or the code of a role that dvk does not know in quotation marks. */
    public String label(Language language) {
        return MessageTable.core().label("assessment-role." + code, language).orElse("“" + code + "”");
    }

    @Override
    public String toString() {
        return code.toString();
    }
}

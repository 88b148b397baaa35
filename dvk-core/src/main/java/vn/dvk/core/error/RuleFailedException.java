package vn.dvk.core.error;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Quy tắc chấm bị lỗi: the code of a rule threw while it scored one dossier.
 *
 * <p>The message names the rule type, the criterion and the class of the cause, not the cause's own text, which may hold
 * personal data. Thread-safe.
 */
public final class RuleFailedException extends DvkException {

    private static final long serialVersionUID = 1L;

    private final String ruleType;
    private final String criterion;

    /**
     * A failure of one rule at one criterion.
     *
     * @param ruleType the id of the rule type
     * @param criterion the code of the criterion
     * @param cause what the rule threw
     */
    public RuleFailedException(String ruleType, String criterion, Throwable cause) {
        super(
                sentence(message(ruleType, criterion, cause), Language.EN, MessageTable.core()),
                ImmutableList.of(Problem.of(Pointer.ROOT, message(ruleType, criterion, cause))),
                MessageTable.core(),
                cause);
        this.ruleType = ruleType;
        this.criterion = criterion;
    }

    /**
     * The id of the rule type.
     *
     * @return the id
     */
    public String ruleType() {
        return ruleType;
    }

    /**
     * The code of the criterion that was being scored.
     *
     * @return the code
     */
    public String criterion() {
        return criterion;
    }

    private static Message message(String ruleType, String criterion, Throwable cause) {
        return Message.of(ErrorCodes.RULE_FAILED)
                .with("rule", requireNonNull(ruleType, "ruleType"))
                .with("criterion", requireNonNull(criterion, "criterion"))
                .with("cause", requireNonNull(cause, "cause").getClass().getSimpleName());
    }
}

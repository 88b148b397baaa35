package vn.dvk.scoring.outcome;

import java.util.Map;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.error.Problem;

/** Cách nêu lỗi của hồ sơ: what is wrong with a dossier in words that name the fact it is about. Stateless and thread-safe. */
public final class ProblemWords {
    private static final String FACTS = "/facts/";
    private static final String FAULT = "dvk.fact.";
    private static final String NAMED = "dvk.words.fault.";

    private ProblemWords() {}

    /** Returns “Số cuộc họp”: giá trị 9 lớn hơn mức cao nhất cho phép là 6; what names its subject already as the table says it. */
    public static String text(Problem problem, MessageTable words, Language language) {
        boolean nameless = problem.path().startsWith(FACTS) && problem.code().startsWith(FAULT);
        return words.text(nameless ? named(problem) : problem.message(), language);
    }

    private static Message named(Problem problem) {
        Message named = Message.of(NAMED + problem.code().substring(FAULT.length()))
                .with("fact", problem.path().substring(FACTS.length()));
        for (Map.Entry<String, Argument> argument :
                problem.message().arguments().entrySet()) {
            named = named.with(argument.getKey(), argument.getValue());
        }
        return named;
    }
}

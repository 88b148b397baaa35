package vn.dvk.scoring.json;

import java.util.List;
import vn.dvk.core.dossier.Dossier;
import vn.dvk.core.error.InvalidDefinitionException;
import vn.dvk.core.error.Problem;
import vn.dvk.scoring.outcome.ScoringMessages;

/**
 * Tập hồ sơ đã đọc: the good dossiers of a document and the problems of the others.
 *
 * <p>One bad dossier never hides the good ones. Broken syntax, however, ends a document: then there are no dossiers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dossiers the dossiers without problems, in the order of the document
 * @param problems everything that is wrong, in the order of the document, each with line and column
 */
public record DossierBatch(List<Dossier> dossiers, List<Problem> problems) {
    static final String LABEL = "dvk.json.document.dossiers";

    /** Keeps copies of both lists. */
    public DossierBatch {
        dossiers = List.copyOf(dossiers);
        problems = List.copyOf(problems);
    }

    /**
     * Tells whether nothing in the document is wrong.
     *
     * @return true if every dossier is here
     */
    public boolean isComplete() {
        return problems.isEmpty();
    }

    /**
     * The dossiers, if nothing in the document is wrong.
     *
     * @return the dossiers
     * @throws InvalidDefinitionException if there are problems
     */
    public List<Dossier> orThrow() {
        if (!isComplete()) {
            throw new InvalidDefinitionException(LABEL, problems, ScoringMessages.table());
        }
        return dossiers;
    }

    /** Shows how many dossiers and problems there are, nothing of the document. */
    @Override
    public String toString() {
        return "DossierBatch[" + dossiers.size() + " dossiers, " + problems.size() + " problems]";
    }
}

package vn.dvk.scoring.selection;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.sheet.ScoreSheet;

/**
 * Ứng viên: a subject that may be selected, with its score sheet and its place in the tree of caps.
 *
 * <p>The path names the nodes below the root, such as {@code KINH_TE}, {@code COLLECTIVE}; an empty path is the root
 * itself, and a path may end at a node that has others below it. A candidate whose sheet has no total takes part and is
 * named as not eligible.
 *
 * <pre>{@code
 * Candidate.of(sheet, "KINH_TE", "COLLECTIVE").with(Code.of("women"), Points.of(70));
 * }</pre>
 *
 * <p>Equality is by sheet, path and values. Immutable and thread-safe.
 */
public final class Candidate {

    private final ScoreSheet sheet;
    private final ImmutableList<Code> path;
    private final ImmutableMap<Code, Points> values;

    private Candidate(ScoreSheet sheet, ImmutableList<Code> path, ImmutableMap<Code, Points> values) {
        this.sheet = sheet;
        this.path = path;
        this.values = values;
    }

    /**
     * A candidate at a node.
     *
     * @param sheet the score sheet of the subject
     * @param path the codes of the nodes below the root
     * @return the candidate, without values of its own
     * @throws IllegalArgumentException if a text is not a {@link Code}
     */
    public static Candidate of(ScoreSheet sheet, String... path) {
        return of(sheet, Arrays.stream(path).map(Code::of).toList());
    }

    /**
     * A candidate at a node.
     *
     * @param sheet the score sheet of the subject
     * @param path the codes of the nodes below the root
     * @return the candidate, without values of its own
     */
    public static Candidate of(ScoreSheet sheet, List<Code> path) {
        return new Candidate(requireNonNull(sheet, "sheet"), ImmutableList.copyOf(path), ImmutableMap.of());
    }

    /**
     * The subject of the sheet.
     *
     * @return the model, exemplar or unit
     */
    public SubjectRef subject() {
        return sheet.subject();
    }

    /**
     * The score sheet.
     *
     * @return the sheet
     */
    public ScoreSheet sheet() {
        return sheet;
    }

    /**
     * The codes of the nodes below the root.
     *
     * @return the path, immutable, outermost first
     */
    public List<Code> path() {
        return path;
    }

    /**
     * The values for keys that are {@linkplain SelectionKey#given given}.
     *
     * @return the values, immutable, in the order in which they were added
     */
    public Map<Code, Points> values() {
        return values;
    }

    /**
     * This candidate with one more value.
     *
     * @param key the code of the key
     * @param value the value
     * @return a new candidate
     * @throws IllegalArgumentException if the candidate has a value of that code
     */
    public Candidate with(Code key, Points value) {
        requireNonNull(key, "key");
        requireNonNull(value, "value");
        if (values.containsKey(key)) {
            throw new IllegalArgumentException("Candidate " + subject() + " already has a value '" + key + "'");
        }
        return new Candidate(
                sheet,
                path,
                ImmutableMap.<Code, Points>builder()
                        .putAll(values)
                        .put(key, value)
                        .buildOrThrow());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Candidate that
                && sheet.equals(that.sheet)
                && path.equals(that.path)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sheet, path, values);
    }

    @Override
    public String toString() {
        return "Candidate[" + subject() + " at " + path + (values.isEmpty() ? "" : " with " + values) + "]";
    }
}

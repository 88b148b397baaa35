package vn.dvk.core.dossier;

import java.util.Objects;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.model.ExemplarId;
import vn.dvk.core.model.ModelId;
import vn.dvk.core.organization.UnitId;

/**
 * Đối tượng: a reference to what is scored and decided on, a model, an exemplar or a unit.
 *
 * <p>Order: models, then exemplars, then units, each by identifier. Immutable and thread-safe.
 */
public sealed interface SubjectRef extends Comparable<SubjectRef> {

    static SubjectRef model(String id) {
        return new OfModel(ModelId.of(id));
    }

    static SubjectRef exemplar(String id) {
        return new OfExemplar(ExemplarId.of(id));
    }

    static SubjectRef unit(String id) {
        return new OfUnit(UnitId.of(id));
    }

    /** Returns whether this is a model, an exemplar or a unit. */
    SubjectType type();

    /** Returns the subject as people read it, its kind in words and its identifier: {@code mô hình m-16}; never its title. */
    default String label(Language language) {
        String kind =
                MessageTable.core().label("subject." + type().name(), language).orElse(type().name());
        return kind + " " + toString().substring(toString().indexOf(':') + 1);
    }

    /** Returns the type of subject and its identifier, such as {@code model:m-16}. */
    @Override
    String toString();

    @Override
    default int compareTo(SubjectRef other) {
        int byType = type().compareTo(other.type());
        return byType != 0 ? byType : toString().compareTo(other.toString());
    }

    /**
     * A model.
     *
     * @param id its identifier
     */
    record OfModel(ModelId id) implements SubjectRef {
        public OfModel {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public SubjectType type() {
            return SubjectType.MODEL;
        }

        @Override
        public String toString() {
            return "model:" + id;
        }
    }

    /**
     * An exemplar.
     *
     * @param id its identifier
     */
    record OfExemplar(ExemplarId id) implements SubjectRef {
        public OfExemplar {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public SubjectType type() {
            return SubjectType.EXEMPLAR;
        }

        @Override
        public String toString() {
            return "exemplar:" + id;
        }
    }

    /**
     * A unit.
     *
     * @param id its identifier
     */
    record OfUnit(UnitId id) implements SubjectRef {
        public OfUnit {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public SubjectType type() {
            return SubjectType.UNIT;
        }

        @Override
        public String toString() {
            return "unit:" + id;
        }
    }
}

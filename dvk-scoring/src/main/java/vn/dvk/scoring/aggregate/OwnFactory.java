package vn.dvk.scoring.aggregate;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;

/**
 * Starts the states of a user's accumulator.
 *
 * @param accumulator the accumulator
 */
record OwnFactory<T, S, V>(Accumulator<? super T, S, V> accumulator) implements StateFactory<T, V> {

    @Override
    public StateColumn<T, V> start(NumberSlots slots) {
        return new OwnStates<T, S, V>(accumulator);
    }

    /** Two objects of a class have values of one type, unless the class leaves the type open: then they must be equal. */
    @Override
    public boolean isLike(StateFactory<?, ?> other) {
        return other instanceof OwnFactory<?, ?, ?> own
                && (accumulator.equals(own.accumulator)
                        || (isTyped() && accumulator.getClass() == own.accumulator.getClass()));
    }

    /** The class says the type of its values by itself. */
    private boolean isTyped() {
        Type value = TypeToken.of(accumulator.getClass())
                .getSupertype(Accumulator.class)
                .resolveType(Accumulator.class.getTypeParameters()[2])
                .getType();
        return isClosed(value);
    }

    private static boolean isClosed(Type type) {
        if (type instanceof ParameterizedType parameterised) {
            return Arrays.stream(parameterised.getActualTypeArguments()).allMatch(OwnFactory::isClosed);
        }
        return type instanceof GenericArrayType array
                ? isClosed(array.getGenericComponentType())
                : type instanceof Class;
    }
}

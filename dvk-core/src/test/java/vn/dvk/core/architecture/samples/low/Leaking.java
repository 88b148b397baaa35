package vn.dvk.core.architecture.samples.low;

import com.google.common.collect.ForwardingObject;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Types of a library in every place where a user can see them, and in one where none can. */
public abstract class Leaking extends ForwardingObject {
    protected ImmutableList<String> field = ImmutableList.of();

    public void parameter(ImmutableList<String> list) {}

    public Optional<ImmutableList<String>> within() {
        return Optional.of(field);
    }

    ImmutableList<String> inside() {
        return field;
    }
}

package vn.dvk.scoring.aggregate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;

/** Makes dimensions of the usual kinds. */
final class Dimensions {

    private Dimensions() {}

    static <T, K> Dimension<T> keyed(
            String code, LocalizedText title, Field<? super T, K> key, Field<? super K, Group> group) {
        requireNonNull(title, "title");
        requireNonNull(key, "key");
        return keyed(Heading.of(code, title), DimensionTrait.PLAIN, List.of(), key, requireNonNull(group, "group"));
    }

    static <T, K> Dimension<T> keyed(
            Heading heading,
            DimensionTrait trait,
            Collection<Group> known,
            Field<? super T, K> key,
            Field<? super K, Group> group) {
        return new Dimension<>(heading, new Grouping.Keyed<T, K>(key, group), Membership.ONE, trait, known);
    }

    static <T> Dimension<T> shared(String code, LocalizedText title, Field<? super T, List<GroupShare>> shares) {
        requireNonNull(title, "title");
        requireNonNull(shares, "shares");
        return new Dimension<>(
                Heading.of(code, title),
                new SeveralGrouping<>(shares, true),
                Membership.IN_SHARES,
                DimensionTrait.PLAIN,
                List.of());
    }

    static <T> Dimension<T> several(
            String code, LocalizedText title, Sharing sharing, Field<? super T, List<Group>> groups) {
        requireNonNull(title, "title");
        requireNonNull(groups, "groups");
        return several(Heading.of(code, title), sharing, List.of(), groups);
    }

    static <T> Dimension<T> several(
            Heading heading, Sharing sharing, List<Group> known, Field<? super T, List<Group>> groups) {
        return switch (requireNonNull(sharing, "sharing")) {
            case PRIMARY_ONLY ->
                new Dimension<>(
                        heading,
                        new Grouping.Keyed<T, Group>(
                                row -> groups.apply(row).stream().findFirst().orElse(Group.UNASSIGNED), found -> found),
                        Membership.PRIMARY,
                        DimensionTrait.PLAIN,
                        known);
            case IN_EACH ->
                new Dimension<>(
                        heading, SeveralGrouping.<T>inEach(groups), Membership.IN_EACH, DimensionTrait.PLAIN, known);
            case IN_SHARES ->
                new Dimension<>(
                        heading,
                        SeveralGrouping.<T>inEqualShares(groups),
                        Membership.IN_SHARES,
                        DimensionTrait.PLAIN,
                        known);
        };
    }

    static <T> Dimension<T> catalogued(String code, String key, List<Group> groups, Field<? super T, Code> group) {
        return keyed(Heading.of(code, key), DimensionTrait.PLAIN, groups, group, new GroupCatalog(groups));
    }

    static <T, E extends Enum<E>> Dimension<T> byEnum(
            String code, String key, List<Group> groups, Field<? super T, E> value) {
        requireNonNull(value, "value");
        GroupCatalog catalog = new GroupCatalog(groups);
        return keyed(
                Heading.of(code, key),
                DimensionTrait.PLAIN,
                groups,
                value,
                found -> catalog.apply(Code.of(found.name())));
    }

    /** The values of an enum as groups, in their order. */
    static <E extends Enum<E>> ImmutableList<Group> named(E[] values, BiFunction<E, Language, String> label) {
        ImmutableList.Builder<Group> groups = ImmutableList.builder();
        for (int i = 0; i < values.length; i++) {
            E value = values[i];
            LocalizedText title =
                    AggregateWords.capitalised(label.apply(value, Language.VI), label.apply(value, Language.EN));
            groups.add(new Group(Code.of(value.name()), title, i));
        }
        return groups.build();
    }
}

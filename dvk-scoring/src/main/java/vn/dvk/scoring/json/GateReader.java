package vn.dvk.scoring.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dvk.core.criteria.BandRequirement;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.BandingVariant;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.error.Message;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** Reads the gates of one edition, and the requirements and variants of its bands. */
final class GateReader {
    private static final String NO_BAND = "NO_BAND";
    private static final String DISQUALIFIED = "DISQUALIFIED";

    private final Conditions conditions;

    GateReader(Conditions conditions) {
        this.conditions = conditions;
    }

    Optional<Gate> gate(Cursor at) {
        return at.fields().flatMap(in -> {
            Gate.Builder gate = Gate.builder();
            in.required("code", Scalars::code, gate::code);
            in.required("title", Scalars::localized, gate::title);
            in.required("requires", this::requirement, gate::requirement);
            in.required("otherwise", GateReader::consequence, gate::otherwise);
            in.each("basis", Sources::basis, gate::addBasis);
            return in.build(gate::build);
        });
    }

    Optional<BandRequirement> bandRequirement(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<LocalizedText> title = in.required("title", Scalars::localized);
            Slot<Requirement> requires = in.required("requires", this::requirement);
            return in.build(() -> new BandRequirement(title.get(), requires.get()));
        });
    }

    Optional<BandingVariant> variant(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<LocalizedText> title = in.required("title", Scalars::localized);
            Slot<Condition> when = in.required("when", conditions::read);
            Map<Code, Points> minimums = new LinkedHashMap<>();
            in.atLeastOneDistinct(
                    "minimums",
                    GateReader::minimum,
                    Map.Entry::getKey,
                    entry -> minimums.put(entry.getKey(), entry.getValue()));
            return in.build(() -> new BandingVariant(title.get(), when.get(), ImmutableMap.copyOf(minimums)));
        });
    }

    private static Optional<Map.Entry<Code, Points>> minimum(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Code> band = in.required("band", Scalars::code);
            Slot<Points> minimum = in.required("minimum", Scalars::points);
            return in.build(() -> Map.entry(band.get(), minimum.get()));
        });
    }

    /** A condition, or an object with the key {@code each}. */
    private Optional<Requirement> requirement(Cursor at) {
        if (!(at.node() instanceof Node.Tree tree) || !tree.fields().containsKey("each")) {
            return conditions.read(at).map(Requirement::holds);
        }
        return at.fields().flatMap(in -> {
            ImmutableList.Builder<Code> nodes = ImmutableList.builder();
            in.atLeastOne("each", Scalars::code, nodes::add);
            Optional<String> key = in.oneOf(List.of("atLeast", "atLeastPercent"));
            Slot<Points> least = new Slot<>(key.flatMap(in::optional).flatMap(Scalars::points));
            BandScale scale =
                    key.filter("atLeast"::equals).isPresent() ? BandScale.POINTS : BandScale.PERCENT_OF_MAXIMUM;
            Slot<ComparedAt> comparedAt = in.required("comparedAt", Scalars.oneOf(ComparedAt.class));
            return in.build(() -> new Requirement.LeastOfEach(nodes.build(), least.get(), scale, comparedAt.get()));
        });
    }

    static Optional<Consequence> consequence(Cursor at) {
        if (at.isTree()) {
            return at.fields().flatMap(in -> {
                Slot<Code> band = in.required("cappedAt", Scalars::code);
                return in.build(() -> new Consequence.CappedAt(band.get()));
            });
        }
        return at.text().flatMap(text -> switch (text) {
            case NO_BAND -> Optional.of(Consequence.noBand());
            case DISQUALIFIED -> Optional.of(Consequence.disqualified());
            default ->
                at.refuse(Message.of(JsonCodes.NOT_ONE_OF)
                        .with("value", Quoted.of(text))
                        .with("allowed", NO_BAND + "|" + DISQUALIFIED));
        });
    }
}

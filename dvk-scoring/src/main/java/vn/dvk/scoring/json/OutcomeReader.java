package vn.dvk.scoring.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Message;
import vn.dvk.core.error.Problem;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Adjustment;
import vn.dvk.scoring.outcome.AdjustmentKind;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;

/** Reads what scoring said. */
final class OutcomeReader {
    private static final List<String> INPUTS = List.of("fact", "mark", "cohort");
    private static final List<String> ARGUMENTS = List.of("number", "ordinal", "code", "day");

    private OutcomeReader() {}

    /** Reads an outcome; that of a scored line has the exact points that the object states. */
    static Slot<Outcome> outcome(Fields in, Slot<Points> exact) {
        Slot<OutcomeKind> kind = in.required("outcome", OutcomeReader::kind);
        return new Slot<>(kind.value().flatMap(known -> outcome(in, known, exact)));
    }

    private static Optional<Outcome> outcome(Fields in, OutcomeKind kind, Slot<Points> exact) {
        return switch (kind) {
            case SCORED -> {
                if (!in.has("exact")) {
                    in.at().report(Message.of(JsonCodes.MISSING_KEY).with("key", "exact"));
                }
                yield exact.value().map(Outcome::scored);
            }
            case NOT_APPLICABLE ->
                in.required("why", OutcomeReader::message).value().map(Outcome::notApplicable);
            case UNSCORED -> {
                Set<InputKey> needs = new LinkedHashSet<>();
                in.atLeastOne("needs", OutcomeReader::input, needs::add);
                yield needs.isEmpty() ? Optional.empty() : Optional.of(Outcome.unscored(needs));
            }
            default -> {
                List<Problem> problems = new ArrayList<>();
                in.atLeastOne("problems", OutcomeReader::problem, problems::add);
                yield problems.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Invalid(problems));
            }
        };
    }

    /** A line or total is never disqualified; that is a sheet. */
    private static Optional<OutcomeKind> kind(Cursor at) {
        return Scalars.oneOf(OutcomeKind.class)
                .read(at)
                .flatMap(kind -> kind == OutcomeKind.DISQUALIFIED
                        ? at.refuse(Message.of(JsonCodes.NOT_ONE_OF)
                                .with("value", kind.name())
                                .with("allowed", "SCORED|NOT_APPLICABLE|UNSCORED|INVALID"))
                        : Optional.of(kind));
    }

    /** Reads bounds; without them they are those of the reported points. */
    static Slot<Bounds> bounds(Fields in, Slot<Points> reported) {
        if (!in.has("least") && in.has("reported")) {
            return new Slot<>(reported.value().map(Bounds::exactly));
        }
        Slot<Points> least = in.required("least", Scalars::points);
        Slot<Points> most = in.optional("most", Scalars::points);
        if (least.value().isEmpty()) {
            return new Slot<>(Optional.empty());
        }
        if (most.value().isEmpty()) {
            return new Slot<>(Optional.of(Bounds.atLeast(least.get())));
        }
        if (most.get().compareTo(least.get()) < 0) {
            in.at().report(Message.of(JsonCodes.EMPTY_INTERVAL));
            return new Slot<>(Optional.empty());
        }
        return new Slot<>(Optional.of(Bounds.of(least.get(), most.get())));
    }

    static Optional<Adjustment> adjustment(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<AdjustmentKind> kind = in.required("kind", Scalars.oneOf(AdjustmentKind.class));
            Slot<Points> points = in.required("points", Scalars::points);
            return in.build(() -> new Adjustment(kind.get(), points.get()));
        });
    }

    static Optional<InputKey> input(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<InputKey> input = new Slot<>(in.oneOf(INPUTS).flatMap(key -> input(in, key)));
            return in.build(input::get);
        });
    }

    private static Optional<InputKey> input(Fields in, String key) {
        Slot<Code> code = in.required(key, Scalars::code);
        return switch (key) {
            case "fact" -> code.value().map(fact -> InputKey.fact(new FactKey(fact)));
            case "mark" -> code.value().map(InputKey::mark);
            default -> {
                String group = in.optional("group", Cursor::text).value().orElse("");
                yield code.value().map(criterion -> new InputKey.OfCohort(criterion, group));
            }
        };
    }

    private static Optional<Problem> problem(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<String> path = in.required("path", Cursor::text);
            Slot<Message> message = in.required("message", OutcomeReader::message);
            return in.build(() -> Problem.of(path.get(), message.get()));
        });
    }

    static Optional<Message> message(Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<String> code = in.required("code", Cursor::text);
            List<NamedArgument> arguments = new ArrayList<>();
            in.optional("arguments")
                    .flatMap(Cursor::fields)
                    .ifPresent(named -> named.keys()
                            .forEach(name ->
                                    named.optional(name, argument -> argument(name, argument), arguments::add)));
            return in.build(() -> {
                Message message = Message.of(code.get());
                for (NamedArgument argument : arguments) {
                    message = message.with(argument.name(), argument.value());
                }
                return message;
            });
        });
    }

    private record NamedArgument(String name, Argument value) {}

    private static Optional<NamedArgument> argument(String name, Cursor at) {
        return at.fields().flatMap(in -> {
            Slot<Argument> value = new Slot<>(in.oneOf(ARGUMENTS).flatMap(key -> argument(in, key)));
            return in.build(() -> new NamedArgument(name, value.get()));
        });
    }

    private static Optional<Argument> argument(Fields in, String key) {
        return switch (key) {
            case "number" -> in.required(key, Scalars::numberArgument).value();
            case "ordinal" -> in.required(key, Scalars.whole(1)).value().map(Argument::ordinal);
            case "day" -> in.required(key, Scalars::day).value().map(Argument::day);
            default -> in.required(key, Cursor::text).value().map(Argument::code);
        };
    }
}

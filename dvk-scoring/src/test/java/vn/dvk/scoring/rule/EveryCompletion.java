package vn.dvk.scoring.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.dvk.core.dossier.MarkValue;
import vn.dvk.core.value.OutcomeKind;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.outcome.Bounds;
import vn.dvk.scoring.outcome.InputKey;
import vn.dvk.scoring.outcome.Outcome;
import vn.dvk.scoring.sheet.ScoreLine;

/**
 * One criterion, scored with every choice of its inputs. Where some are missing, the line is held against those of all
 * completions: its bounds are exactly their hull, what is final is what they all come to, and each input that is asked for
 * makes a difference in one of them. A sum or count asks for all of its open parts, though some may be idle; a
 * choice among parts says first that a part contradicts itself, though another part may outweigh it.
 */
final class EveryCompletion {
    private final List<String> keys;
    private final List<List<Object>> values = new ArrayList<>();
    private final Map<List<Object>, ScoreLine> lines = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** Stands for an input that is missing. */
    private static final Object MISSING = "?";

    private final OneCriterion criterion;

    private EveryCompletion(OneCriterion criterion, Map<String, ? extends Collection<?>> values) {
        this.criterion = criterion;
        this.keys = List.copyOf(values.keySet());
        values.values().forEach(all -> this.values.add(new ArrayList<>(all)));
    }

    /** What is wrong with a criterion; every input may also turn out not to apply, which need not be among its values. */
    static List<String> faults(OneCriterion criterion, Map<String, ? extends Collection<?>> values) {
        EveryCompletion all = new EveryCompletion(criterion, values);
        for (List<Object> one : all.values) {
            Object absent = one.get(0) instanceof Points || one.get(0) instanceof MarkValue
                    ? OneCriterion.ABSENT
                    : OneCriterion.NONE;
            if (!one.contains(absent)) {
                one.add(absent);
            }
            one.add(MISSING);
        }
        all.score(List.of());
        all.lines.forEach((choice, line) -> {
            if (choice.contains(MISSING)) {
                all.check(choice, line);
            }
        });
        return all.faults;
    }

    private void score(List<Object> choice) {
        if (choice.size() == keys.size()) {
            Map<String, Object> inputs = new LinkedHashMap<>();
            for (int i = 0; i < choice.size(); i++) {
                if (choice.get(i) != MISSING) {
                    inputs.put(keys.get(i), choice.get(i));
                }
            }
            lines.put(choice, criterion.with(inputs).line());
            return;
        }
        values.get(choice.size()).forEach(value -> score(with(choice, choice.size(), value)));
    }

    private void check(List<Object> choice, ScoreLine line) {
        List<List<Object>> completions = completions(choice);
        Optional<Bounds> hull = completions.stream()
                .flatMap(one -> lines.get(one).exact().stream())
                .map(Bounds::exactly)
                .reduce(Bounds::hull);
        boolean contradicted = line.outcome() instanceof Outcome.Invalid && criterion.choosesParts();
        if (!contradicted && hull.isPresent() && !hull.get().equals(line.bounds())) {
            fault(choice, "bounds " + line.bounds() + " instead of " + hull.get());
        }
        Set<String> possible = new LinkedHashSet<>();
        completions.forEach(one -> possible.add(said(lines.get(one))));
        if (line.outcome() instanceof Outcome.Unscored unscored) {
            if (possible.size() == 1) {
                fault(choice, "waits, though it is " + possible);
            }
            if (!criterion.addsParts()) {
                unscored.needs().forEach(key -> needed(choice, key));
            }
        } else if (contradicted) {
            hull.filter(scored -> !line.bounds().encloses(scored))
                    .ifPresent(scored -> fault(choice, "bounds " + line.bounds() + " without " + scored));
        } else if (!isFinal(line, possible)) {
            fault(choice, "is " + said(line) + ", though it may be " + possible);
        }
    }

    /** Whether a line is what it will be; one that is scored may yet be contradicted by what was not asked for. */
    private static boolean isFinal(ScoreLine line, Set<String> possible) {
        Set<String> others = new LinkedHashSet<>(possible);
        others.remove(said(line));
        return line.outcome() instanceof Outcome.Scored
                ? others.isEmpty() || others.equals(Set.of(OutcomeKind.INVALID.toString()))
                : others.isEmpty();
    }

    /** Whether what is asked for is missing, and some values of the others leave it to decide. */
    private void needed(List<Object> choice, InputKey key) {
        int place = keys.indexOf(key.toString().replaceFirst("^[a-z]+:", ""));
        if (place < 0 || choice.get(place) != MISSING) {
            fault(choice, "asks for " + key + ", which is there");
            return;
        }
        boolean decides = completions(choice).stream()
                .anyMatch(one -> values.get(place).stream()
                        .filter(value -> value != MISSING)
                        .anyMatch(value ->
                                !saidWhy(lines.get(with(one, place, value))).equals(saidWhy(lines.get(one)))));
        if (!decides) {
            fault(choice, "asks for " + key + ", which makes no difference");
        }
    }

    private List<List<Object>> completions(List<Object> choice) {
        List<List<Object>> completions = List.of(choice);
        for (int i = 0; i < choice.size(); i++) {
            if (choice.get(i) == MISSING) {
                List<List<Object>> more = new ArrayList<>();
                for (List<Object> one : completions) {
                    for (Object value : values.get(i)) {
                        if (value != MISSING) {
                            more.add(with(one, i, value));
                        }
                    }
                }
                completions = more;
            }
        }
        return completions;
    }

    private static List<Object> with(List<Object> choice, int place, Object value) {
        List<Object> other = new ArrayList<>(choice);
        if (place == other.size()) {
            other.add(value);
        } else {
            other.set(place, value);
        }
        return other;
    }

    private static String said(ScoreLine line) {
        String points = line.exact().map(Objects::toString).orElse("");
        return (line.outcome().kind() + " " + points).strip();
    }

    private static String saidWhy(ScoreLine line) {
        return line.outcome() instanceof Outcome.Invalid invalid
                ? invalid.problems().get(0).code()
                : said(line);
    }

    private void fault(List<Object> choice, String what) {
        faults.add(keys + "=" + choice + " " + what);
    }
}

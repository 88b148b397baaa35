package vn.dvk.examples.districtreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.selection.OpenTie;
import vn.dvk.scoring.selection.SelectionResult;
import vn.dvk.scoring.selection.TieResolution;

/**
 * The council that breaks ties. A tie is never broken by dvk: the answer is an input, here drawn from a seed in place of
 * the minutes of a real meeting.
 */
final class Council {
    private final Random lots = new Random(IllustrativeRegister.SEED);
    private final LocalDate day;

    Council(LocalDate day) {
        this.day = day;
    }

    List<TieResolution> answer(SelectionResult result) {
        return result instanceof SelectionResult.TieToResolve open
                ? open.ties().stream().map(this::draw).toList()
                : List.of();
    }

    private TieResolution draw(OpenTie tie) {
        List<SubjectRef> drawn = new ArrayList<>(tie.candidates());
        Collections.shuffle(drawn, lots);
        List<SubjectRef> chosen = new ArrayList<>();
        for (SubjectRef subject : drawn) {
            chosen.add(subject);
            if (chosen.size() > tie.places() || tie.limits().stream().anyMatch(limit -> exceeds(limit, chosen))) {
                chosen.remove(chosen.size() - 1);
            }
        }
        return TieResolution.builder()
                .addAllTied(tie.candidates())
                .addAllChosen(chosen)
                .minutes(Code.of("bien-ban-minh-hoa"))
                .decidedOn(day)
                .build();
    }

    private static boolean exceeds(OpenTie.Limit limit, List<SubjectRef> chosen) {
        return chosen.stream().filter(limit.candidates()::contains).count() > limit.places();
    }
}

package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dvk.core.dossier.SubjectRef;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Share;

/**
 * A funnel as it is shown: a line for each stage, no sum, and below it what is missing.
 *
 * @param funnel the funnel
 */
record FunnelOutput(Funnel funnel) {

    /** The stages by their titles, with the notes. */
    PrintedTable table() {
        return printed(false);
    }

    /** The stages with their codes, for programs that read it. */
    PrintedTable coded() {
        return printed(true);
    }

    private PrintedTable printed(boolean coded) {
        ImmutableList.Builder<LocalizedText> headings = ImmutableList.builder();
        if (coded) {
            headings.add(AggregateWords.both(AggregateCodes.FUNNEL_CODE));
        }
        Stream.of(
                        AggregateCodes.FUNNEL_STAGE,
                        AggregateCodes.FUNNEL_COUNT,
                        AggregateCodes.FUNNEL_OF_PREVIOUS,
                        AggregateCodes.FUNNEL_OF_FIRST)
                .map(AggregateWords::both)
                .forEach(headings::add);
        List<List<Shown>> lines = new ArrayList<>();
        for (FunnelStage stage : funnel.stages()) {
            ImmutableList.Builder<Shown> line = ImmutableList.builder();
            if (coded) {
                line.add(Shown.text(language -> stage.code().text()));
            }
            line.add(Shown.text(stage.title()::text))
                    .add(Shown.whole(stage.count()))
                    .add(share(stage.ofPrevious()))
                    .add(share(stage.ofFirst()));
            lines.add(line.build());
        }
        return new PrintedTable(headings.build(), coded ? 2 : 1, lines, notes());
    }

    private List<LocalizedText> notes() {
        ImmutableList.Builder<LocalizedText> notes = ImmutableList.builder();
        notes.add(AggregateWords.both(AggregateCodes.FUNNEL_NOT_SUMMED));
        funnel.gaps().forEach(gap -> notes.add(LocalizedText.of(gap.text(Language.VI), gap.text(Language.EN))));
        return notes.build();
    }

    String json() {
        return JsonTable.object(List.of(
                        JsonTable.member("type", JsonText.quoted(funnel.type().name())),
                        JsonTable.member("stages", stages()),
                        JsonTable.member("gaps", JsonTable.list(funnel.gaps(), FunnelOutput::gap))))
                + "\n";
    }

    private String stages() {
        return funnel.stages().stream().map(FunnelOutput::stage).collect(Collectors.joining(",\n", "[\n", "]"));
    }

    private static String stage(FunnelStage stage) {
        return JsonTable.object(List.of(
                JsonTable.member("code", JsonText.quoted(stage.code().text())),
                JsonTable.member("title", JsonTable.title(stage.title())),
                JsonTable.member("count", Integer.toString(stage.count())),
                JsonTable.member("ofPrevious", share(stage.ofPrevious()).json()),
                JsonTable.member("ofFirst", share(stage.ofFirst()).json())));
    }

    private static String gap(FunnelGap gap) {
        return JsonTable.object(List.of(
                JsonTable.member("code", JsonText.quoted(AggregateCodes.FUNNEL_MISSING)),
                JsonTable.member("stage", JsonText.quoted(gap.stage().code().text())),
                JsonTable.member("earlier", JsonText.quoted(gap.earlier().code().text())),
                JsonTable.member("missing", JsonTable.list(gap.missing(), FunnelOutput::subject))));
    }

    private static String subject(SubjectRef subject) {
        return JsonText.quoted(subject.toString());
    }

    private static Shown share(Optional<Share> share) {
        return share.map(Shown::share).orElse(new Shown.Nothing());
    }
}

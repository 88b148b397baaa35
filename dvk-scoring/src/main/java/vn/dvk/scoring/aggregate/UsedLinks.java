package vn.dvk.scoring.aggregate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dvk.core.error.Argument;
import vn.dvk.core.error.Language;
import vn.dvk.core.error.Message;
import vn.dvk.core.organization.LineageKind;
import vn.dvk.core.organization.UnitId;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.VietnameseText;

/** The links of re-based tables as bytes and as lines for a reader. */
final class UsedLinks {

    private UsedLinks() {}

    static void write(Collection<UsedLink> links, StateWriter to) {
        to.count(links.size());
        for (UsedLink used : links) {
            to.code(used.link().from().code())
                    .code(used.link().to().code())
                    .whole(used.link().effective().toEpochDay());
        }
    }

    static List<UsedLink> read(Dimension<?> dimension, StateReader from) {
        ImmutableList.Builder<UsedLink> links = ImmutableList.builder();
        int size = from.size();
        for (int i = 0; i < size; i++) {
            UnitId earlier = new UnitId(from.code());
            UnitId later = new UnitId(from.code());
            long day = from.whole();
            from.require(day >= LocalDate.MIN.toEpochDay() && day <= LocalDate.MAX.toEpochDay());
            Optional<UsedLink> found = dimension.link(earlier, later, LocalDate.ofEpochDay(day));
            from.require(found.isPresent());
            links.add(found.orElseThrow());
        }
        return links.build();
    }

    /** A line for all links to one unit by one act on one day, in their order. */
    static List<String> lines(Collection<UsedLink> links, Language language) {
        ImmutableListMultimap<Act, UsedLink> byAct = Multimaps.index(links, Act::of);
        return byAct.asMap().entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), language))
                .toList();
    }

    private static String line(Act act, Collection<UsedLink> links, Language language) {
        String from = links.stream().map(used -> from(used, language)).collect(Collectors.joining(", "));
        String to = links.iterator().next().toName().text(language);
        String day = AggregateWords.text(
                Message.of(AggregateCodes.LINK_DAY).with("day", Argument.day(act.effective)), language);
        return from + " → " + to + " (" + act.kind.label(language) + ", " + day + ")";
    }

    private static String from(UsedLink used, Language language) {
        String name = used.fromName().text(language);
        return used.share().map(share -> name + " × " + shown(share, language)).orElse(name);
    }

    private static String shown(Points share, Language language) {
        return share.isDecimal() ? VietnameseText.format(share, language) : share.toString();
    }

    private record Act(LocalDate effective, UnitId to, LineageKind kind) {
        static Act of(UsedLink used) {
            return new Act(
                    used.link().effective(), used.link().to(), used.link().kind());
        }
    }
}

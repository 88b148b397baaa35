package vn.dvk.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.rule.OneCriterion.count;
import static vn.dvk.scoring.rule.OneCriterion.decimal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.dvk.core.criteria.NotApplicablePolicy;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.criteria.Setting;
import vn.dvk.core.fact.FactKind;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;

/** What a rule type of a user reads from its setup: settings as typed values, and every fault at its place. */
class RuleSettingsTest {

    @Test
    void a_rule_knows_which_criterion_it_scores() {
        assertThat(read(Setting.tree(), setup -> List.of(setup.criterion(), setup.title(), setup.maximum())))
                .containsExactly(List.of(Code.of("1"), LocalizedText.of("Tiêu chí một"), Points.of(10)));
    }

    @Test
    void points_are_a_number_or_a_fraction_in_a_text() {
        Function<RuleSetup, Points> points = setup -> setup.points("it");
        assertThat(read(Setting.tree().with("it", Points.parse("4.5")), points)).containsExactly(Points.parse("4.5"));
        assertThat(read(Setting.tree().with("it", "40/3"), points)).containsExactly(Points.ofRatio(40, 3));
        for (Setting wrong : List.of(Setting.of("forty"), Setting.of(true))) {
            assertThat(problems(Setting.tree().with("it", wrong), points))
                    .containsExactly("/it dvk.setting.not-points");
        }
        assertThat(problems(Setting.tree(), points)).containsExactly("dvk.setting.missing");
        assertThat(read(Setting.tree(), setup -> setup.optionalPoints("it"))).containsExactly(Optional.empty());
    }

    @Test
    void points_may_be_a_share_of_the_maximum_instead() {
        Function<RuleSetup, Points> points = RuleSetup::pointsOrShare;
        assertThat(read(Setting.tree().with("points", 7), points)).containsExactly(Points.of(7));
        assertThat(read(Setting.tree().with("shareOfMaximum", "1/4"), points)).containsExactly(Points.parse("2.5"));
        assertThat(problems(Setting.tree(), points)).containsExactly("dvk.setting.points-or-share");
        assertThat(problems(Setting.tree().with("points", 7).with("shareOfMaximum", "1/4"), points))
                .containsExactly("dvk.setting.points-or-share");
        assertThat(problems(Setting.tree().with("shareOfMaximum", "x"), points))
                .containsExactly("/shareOfMaximum dvk.setting.not-points");
    }

    @Test
    void a_text_a_flag_and_a_code_are_what_they_say_or_a_fault() {
        assertThat(read(Setting.tree().with("it", "dat"), setup -> setup.text("it")))
                .containsExactly("dat");
        assertThat(problems(Setting.tree().with("it", 3), setup -> setup.text("it")))
                .containsExactly("/it dvk.setting.not-a-text");
        assertThat(read(Setting.tree().with("it", false), setup -> setup.optionalFlag("it")))
                .containsExactly(Optional.of(false));
        assertThat(read(Setting.tree(), setup -> setup.optionalFlag("it"))).containsExactly(Optional.empty());
        assertThat(problems(Setting.tree().with("it", "no"), setup -> setup.optionalFlag("it")))
                .containsExactly("/it dvk.setting.not-a-flag");
        assertThat(read(Setting.tree().with("it", "dat"), setup -> setup.code("it")))
                .containsExactly(Code.of("dat"));
        assertThat(problems(Setting.tree().with("it", "Đạt"), setup -> setup.code("it")))
                .containsExactly("/it dvk.setting.not-a-code");
    }

    @Test
    void codes_with_a_fault_are_not_taken_for_each_other() {
        List<Code> codes = new ArrayList<>();
        Setting.TreeBuilder wrong = Setting.tree().with("one", "Đạt").with("other", "Đạt");
        assertThat(problems(wrong, setup -> codes.add(setup.code("one")) && codes.add(setup.code("other"))))
                .hasSize(2);
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void a_title_is_vietnamese_or_in_both_languages() {
        Function<RuleSetup, LocalizedText> title = setup -> setup.title("it");
        assertThat(read(Setting.tree().with("it", "Đạt"), title)).containsExactly(LocalizedText.of("Đạt"));
        assertThat(read(title(Setting.tree().with("vi", "Đạt")), title)).containsExactly(LocalizedText.of("Đạt"));
        assertThat(read(title(Setting.tree().with("vi", "Đạt").with("en", "Met")), title))
                .containsExactly(LocalizedText.of("Đạt", "Met"));
    }

    @Test
    void each_fault_of_a_title_has_its_place() {
        Function<RuleSetup, LocalizedText> title = setup -> setup.title("it");
        assertThat(problems(Setting.tree().with("it", 3), title)).containsExactly("/it dvk.setting.not-a-title");
        assertThat(problems(title(Setting.tree().with("en", "Met")), title))
                .containsExactly("/it dvk.setting.not-a-title");
        assertThat(problems(title(Setting.tree().with("vi", 3)), title)).containsExactly("/it dvk.setting.not-a-title");
        assertThat(problems(title(Setting.tree().with("vi", "Đạt").with("en", 3)), title))
                .containsExactly("/it/en dvk.setting.not-a-text");
        assertThat(problems(title(Setting.tree().with("vi", "Đạt").with("fr", "Fait")), title))
                .containsExactly("/it/fr dvk.setting.unknown");
        assertThat(problems(
                        title(Setting.tree()
                                .with("vi", "Đạt")
                                .with("en", "Met")
                                .with("fr", "Fait")
                                .with("lo", "x")),
                        title))
                .containsExactly("/it/fr dvk.setting.unknown", "/it/lo dvk.setting.unknown");
        assertThat(problems(Setting.tree().with("it", " "), title))
                .singleElement()
                .asString()
                .startsWith("/it dvk.text");
        assertThat(problems(title(Setting.tree().with("vi", " ").with("en", " ")), title))
                .satisfiesExactly(
                        vi -> assertThat(vi).startsWith("/it/vi dvk.text"),
                        en -> assertThat(en).startsWith("/it/en dvk.text"));
        assertThat(problems(title(Setting.tree().with("vi", " ").with("en", "Met")), title))
                .singleElement()
                .asString()
                .startsWith("/it/vi dvk.text");
    }

    @Test
    void a_fact_must_be_declared_and_of_a_kind_that_is_allowed() {
        Function<RuleSetup, FactSlot> fact = setup -> setup.fact("it", FactKind.COUNT);
        assertThat(read(Setting.tree().with("it", "n"), fact))
                .extracting(slot -> slot.declaration().key().toString())
                .containsExactly("n");
        assertThat(problems(Setting.tree().with("it", "rate"), fact)).containsExactly("/it dvk.setting.fact-kind");
        assertThat(read(Setting.tree().with("it", "rate"), setup -> setup.fact("it")))
                .hasSize(1);
        List<FactSlot> stand = new ArrayList<>();
        assertThat(problems(Setting.tree().with("it", "zz"), setup -> stand.add(fact.apply(setup))))
                .containsExactly("/it dvk.setting.unknown-fact");
        assertThat(stand).extracting(slot -> slot.key().toString()).containsExactly("fact:zz");
    }

    @Test
    void a_choice_is_named_as_documents_name_it() {
        Function<RuleSetup, ZeroDenominator> choice = setup -> setup.choice("it", ZeroDenominator.class);
        assertThat(read(Setting.tree().with("it", "not-applicable"), choice))
                .containsExactly(ZeroDenominator.NOT_APPLICABLE);
        assertThat(problems(Setting.tree().with("it", "NOT_APPLICABLE"), choice))
                .containsExactly("/it dvk.setting.not-a-choice");
        assertThat(read(Setting.tree().with("it", "full-points"), setup -> setup.notApplicable("it")))
                .containsExactly(NotApplicablePolicy.FULL_POINTS);
        assertThat(read(Setting.tree(), setup -> setup.notApplicable("it")))
                .containsExactly(NotApplicablePolicy.NOT_ALLOWED);
        assertThat(problems(Setting.tree().with("it", "rescale-parent"), setup -> setup.notApplicable("it")))
                .containsExactly("/it dvk.setting.not-a-choice");
    }

    @Test
    void items_are_objects_in_a_list_that_is_not_empty() {
        Function<RuleSetup, List<Points>> items = setup -> setup.items("it", item -> item.points("p"));
        Setting one = Setting.tree().with("p", 1).build();
        Setting two = Setting.tree().with("p", 2).build();
        assertThat(read(Setting.tree().with("it", new Setting.Sequence(List.of(one, two))), items))
                .containsExactly(List.of(Points.of(1), Points.of(2)));
        assertThat(problems(Setting.tree().with("it", new Setting.Sequence(List.of())), items))
                .containsExactly("/it dvk.setting.empty-list");
        assertThat(problems(Setting.tree().with("it", one), items)).containsExactly("/it dvk.setting.not-a-list");
        assertThat(problems(Setting.tree().with("it", new Setting.Sequence(List.of(one, Setting.of(2)))), items))
                .containsExactly("/it/1 dvk.setting.not-an-object");
        assertThat(problems(Setting.tree(), items)).containsExactly("dvk.setting.missing");
    }

    @Test
    void a_rule_within_is_an_object_with_a_known_type() {
        Function<RuleSetup, CompiledRule> part =
                setup -> setup.rule("it", Code.of("1.a"), LocalizedText.of("Phần"), Points.of(4));
        assertThat(read(title(Setting.tree().with("type", "direct")), part))
                .extracting(rule -> rule.range().toString())
                .containsExactly("[0, 4]");
        assertThat(problems(Setting.tree().with("it", "direct"), part))
                .containsExactly("/it dvk.setting.not-an-object");
        assertThat(problems(title(Setting.tree()), part)).containsExactly("/it dvk.setting.missing");
        assertThat(problems(title(Setting.tree().with("type", 3)), part))
                .containsExactly("/it/type dvk.setting.not-a-code");
        assertThat(problems(title(Setting.tree().with("type", "nope")), part))
                .containsExactly("/it/type dvk.rule.unknown-type");
        assertThat(problems(Setting.tree(), part)).containsExactly("dvk.setting.missing");
    }

    /** Something harmless stands in for it, so that all faults are found in one go. */
    @Test
    void a_fault_does_not_stop_reading() {
        Setting.TreeBuilder wrong = Setting.tree().with("it", true);
        assertThat(standIn(wrong, setup -> setup.points("it"))).containsExactly(Points.ZERO);
        assertThat(standIn(wrong, setup -> setup.optionalPoints("it"))).containsExactly(Optional.empty());
        assertThat(standIn(wrong, setup -> setup.pointsOrShare())).containsExactly(Points.of(10));
        assertThat(standIn(wrong, setup -> setup.text("it"))).containsExactly("");
        assertThat(standIn(wrong, setup -> setup.title("it"))).containsExactly(LocalizedText.of("Tiêu chí một"));
        assertThat(standIn(wrong, setup -> setup.choice("it", ZeroDenominator.class)))
                .containsExactly(ZeroDenominator.NOT_APPLICABLE);
        assertThat(standIn(wrong, setup -> setup.items("it", item -> item))).containsExactly(List.of());
        assertThat(standIn(wrong, setup -> setup.mark("it").criterion())).containsExactly(Code.of("1"));
        assertThat(standIn(wrong, setup -> setup.condition("it").slots())).containsExactly(List.of());
        for (Setting.TreeBuilder settings : List.of(
                Setting.tree(),
                wrong,
                title(Setting.tree()),
                title(Setting.tree().with("type", 3)),
                title(Setting.tree().with("type", "nope")))) {
            assertThat(standIn(
                            settings,
                            setup -> setup.rule("it", Code.of("a"), LocalizedText.of("Phần"), Points.ONE)
                                    .reads()))
                    .containsExactly(Set.of());
        }
    }

    @Test
    void what_was_written_is_there_to_be_looked_at() {
        assertThat(read(Setting.tree().with("it", 3), setup -> List.of(setup.settings(), setup.has("it"))))
                .containsExactly(List.of(Setting.tree().with("it", 3).build(), true));
        assertThat(problems(Setting.tree().with("it", 3).with("that", 4), setup -> setup.has("it")))
                .containsExactly("/that dvk.setting.unknown");
        Setting item = Setting.tree().with("p", 1).with("q", 2).build();
        assertThat(problems(
                        Setting.tree().with("it", new Setting.Sequence(List.of(item))),
                        setup -> setup.items("it", one -> one.points("p"))))
                .containsExactly("/it/0/q dvk.setting.unknown");
    }

    @Test
    void a_part_has_a_code_of_its_own() {
        assertThat(read(
                        Setting.tree().with("it", "a"),
                        setup -> setup.mark("it").criterion()))
                .containsExactly(Code.of("a"));
        assertThat(problems(Setting.tree().with("it", "1"), setup -> setup.mark("it")))
                .containsExactly("/it dvk.code.twice");
        assertThat(problems(
                        title(Setting.tree().with("type", "direct")),
                        setup -> setup.rule("it", Code.of("1"), LocalizedText.of("Phần"), Points.ONE)))
                .containsExactly("/code dvk.code.twice");
    }

    private static Setting.TreeBuilder title(Setting.TreeBuilder tree) {
        return Setting.tree().with("it", tree.build());
    }

    /** What is read from settings without a fault. */
    private static <T> List<T> read(Setting.TreeBuilder settings, Function<RuleSetup, T> reader) {
        Reading<T> type = new Reading<>(reader, new ArrayList<>());
        assertThat(problems(type, settings)).isEmpty();
        return type.read();
    }

    /** What stands in where a setting has a fault. */
    private static <T> List<T> standIn(Setting.TreeBuilder settings, Function<RuleSetup, T> reader) {
        Reading<T> type = new Reading<>(reader, new ArrayList<>());
        assertThat(problems(type, settings)).isNotEmpty();
        return type.read();
    }

    private static List<String> problems(Setting.TreeBuilder settings, Function<RuleSetup, ?> reader) {
        return problems(new Reading<>(reader, new ArrayList<>()), settings);
    }

    private static List<String> problems(Reading<?> type, Setting.TreeBuilder settings) {
        return OneCriterion.problems(
                RuleTypes.builder().add(type).build(),
                "10",
                RuleDefinition.of("acme:reading", settings.build()),
                count("n", "Số"),
                decimal("rate", "Tỷ lệ"));
    }

    /** A rule type that reads its settings as a test says. */
    private record Reading<T>(Function<RuleSetup, T> reader, List<T> read) implements RuleType {
        @Override
        public Code id() {
            return Code.of("acme:reading");
        }

        @Override
        public int semanticsVersion() {
            return 1;
        }

        @Override
        public CompiledRule compile(RuleSetup setup) {
            read.add(reader.apply(setup));
            MarkSlot mark = setup.mark();
            return CompiledRule.computed(
                    setup, Points.ZERO, setup.maximum(), List.of(mark), in -> Points.ZERO, "acme.reading");
        }
    }
}

package vn.dvk.scoring.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.dvk.core.criteria.Band;
import vn.dvk.core.criteria.BandScale;
import vn.dvk.core.criteria.Banding;
import vn.dvk.core.criteria.BonusPool;
import vn.dvk.core.criteria.BonusStage;
import vn.dvk.core.criteria.ComparedAt;
import vn.dvk.core.criteria.Consequence;
import vn.dvk.core.criteria.CriteriaGroup;
import vn.dvk.core.criteria.Criterion;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.criteria.FactDeclaration;
import vn.dvk.core.criteria.Gate;
import vn.dvk.core.criteria.Requirement;
import vn.dvk.core.criteria.Rounding;
import vn.dvk.core.criteria.RuleDefinition;
import vn.dvk.core.fact.Condition;
import vn.dvk.core.fact.FactKey;
import vn.dvk.core.fact.FactType;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.scoring.rule.BuiltInRules;
import vn.dvk.scoring.rule.LevelsBuilder;
import vn.dvk.scoring.rule.OverOne;
import vn.dvk.scoring.rule.TableBuilder;
import vn.dvk.scoring.rule.ZeroDenominator;

/** The table as an edition; it is no real document. */
final class DvkEdition {
    private DvkEdition() {}

    static Edition of(Rounding rounding) {
        Edition.Builder edition = Edition.builder()
                .set(Code.of("minh-hoa"))
                .id(Code.of("2021"))
                .inForce(DateRange.ofYears(2021, 2025))
                .rounding(rounding)
                .addTree(group("1", levels()))
                .addTree(group("2", questions()))
                .addTree(group("3", ratios()))
                .addTree(group("4", tables()))
                .addBonusPool(BonusPool.of(group("5", bonuses()), BonusStage.BEFORE_BANDING))
                .addBonusPool(BonusPool.of(group("6", deductions()), BonusStage.BEFORE_BANDING))
                .addGate(Gate.of(
                        "vi-pham",
                        LocalizedText.of("Không vi phạm pháp luật"),
                        Requirement.holds(Condition.where("v").lessThan(Table.GATE_FROM)),
                        new Consequence.Disqualified()))
                .banding(banding());
        facts().forEach(edition::addFact);
        return edition.build();
    }

    private static List<Criterion> levels() {
        return IntStream.range(0, Table.LEVEL_POINTS.length)
                .mapToObj(i -> {
                    LevelsBuilder levels = BuiltInRules.levels();
                    for (int j = 0; j < Table.LEVELS.length; j++) {
                        levels.level(Table.LEVELS[j], LocalizedText.of("Mức " + j), points(Table.LEVEL_POINTS[i][j]));
                    }
                    return criterion("1." + i, Table.LEVEL_POINTS[i][0], levels.build());
                })
                .toList();
    }

    private static List<Criterion> questions() {
        return IntStream.range(0, Table.YES_POINTS.length)
                .mapToObj(i -> criterion("2." + i, Table.YES_POINTS[i], BuiltInRules.yesNo("y" + i)))
                .toList();
    }

    /** Half of them as a ratio and half as a target, which compute the same. */
    private static List<Criterion> ratios() {
        return IntStream.range(0, Table.RATIO_POINTS.length)
                .mapToObj(i -> criterion(
                        "3." + i,
                        Table.RATIO_POINTS[i],
                        i % 2 == 0
                                ? BuiltInRules.ratio("a" + i, "b" + i, ZeroDenominator.INVALID, OverOne.CAP)
                                : BuiltInRules.target("a" + i)
                                        .of("b" + i, ZeroDenominator.INVALID)
                                        .capped()))
                .toList();
    }

    private static List<Criterion> tables() {
        return IntStream.range(0, Table.ROW_FROM.length)
                .mapToObj(i -> {
                    TableBuilder table = BuiltInRules.table();
                    for (int j = 0; j < Table.ROW_FROM[i].length; j++) {
                        table.when(
                                Condition.where("t" + i).atLeast(Table.ROW_FROM[i][j]), points(Table.ROW_POINTS[i][j]));
                    }
                    return criterion(
                            "4." + i,
                            Table.ROW_POINTS[i][0],
                            table.otherwise(Points.ZERO).build());
                })
                .toList();
    }

    private static List<Criterion> bonuses() {
        return IntStream.range(0, Table.BONUS_EACH.length)
                .mapToObj(i -> criterion(
                        "5." + i, Table.BONUS_MOST[i], BuiltInRules.perUnit("p" + i, points(Table.BONUS_EACH[i]))))
                .toList();
    }

    private static List<Criterion> deductions() {
        return IntStream.range(0, Table.DEDUCTION_EACH.length)
                .mapToObj(i -> criterion(
                        "6." + i,
                        0,
                        BuiltInRules.perUnit(
                                "d" + i, points(-Table.DEDUCTION_EACH[i]), points(-Table.DEDUCTION_MOST[i]))))
                .toList();
    }

    private static Banding banding() {
        Banding.Builder banding = Banding.builder().scale(BandScale.POINTS).comparedAt(ComparedAt.REPORTED);
        for (int i = 0; i < Table.BANDS.length; i++) {
            banding.addBand(Band.from(Table.BANDS[i], LocalizedText.of(Table.BANDS[i]), points(Table.BAND_FROM[i])));
        }
        return banding.build();
    }

    /** The facts in the order of the criteria that read them. */
    private static List<FactDeclaration> facts() {
        List<FactDeclaration> facts = new ArrayList<>();
        for (int i = 0; i < Table.YES_POINTS.length; i++) {
            facts.add(fact("y" + i, FactType.yesNo()));
        }
        for (int i = 0; i < Table.RATIO_POINTS.length; i++) {
            facts.add(fact("a" + i, FactType.count()));
            facts.add(fact("b" + i, FactType.count()));
        }
        for (int i = 0; i < Table.ROW_FROM.length; i++) {
            facts.add(fact("t" + i, FactType.count()));
        }
        for (int i = 0; i < Table.BONUS_EACH.length; i++) {
            facts.add(fact("p" + i, FactType.count()));
            facts.add(fact("d" + i, FactType.count()));
        }
        facts.add(fact("v", FactType.count()));
        return facts;
    }

    private static FactDeclaration fact(String key, FactType type) {
        return new FactDeclaration(FactKey.of(key), LocalizedText.of("Số liệu " + key), type);
    }

    private static CriteriaGroup group(String code, List<Criterion> criteria) {
        CriteriaGroup.Builder group =
                CriteriaGroup.builder().code(Code.of(code)).title(LocalizedText.of("Nhóm " + code));
        criteria.forEach(group::addChild);
        return group.build();
    }

    private static Criterion criterion(String code, long maximum, RuleDefinition rule) {
        return Criterion.builder()
                .code(Code.of(code))
                .title(LocalizedText.of("Tiêu chí " + code))
                .maximum(points(maximum))
                .rule(rule)
                .build();
    }

    private static Points points(long hundredths) {
        return Points.ofScaled(hundredths, 2);
    }
}

package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.aggregate.ReportedFiguresTest.agrees;
import static vn.dvk.scoring.aggregate.ReportedFiguresTest.funnel;
import static vn.dvk.scoring.aggregate.ReportedFiguresTest.neverInOneFunnel;
import static vn.dvk.scoring.aggregate.ReportedFiguresTest.splits;

import java.util.ArrayList;
import java.util.List;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.Code;
import vn.dvk.core.value.DateRange;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Share;

/** Reports of districts, cities under a province and wards, for {@link ReportedFiguresTest}. */
final class DistrictReports {

    private static final Dimension<Entry> TYPE = Dimension.of(
            "type",
            LocalizedText.of("Loại"),
            entry -> Group.of(entry.subject().type().name(), LocalizedText.of("Loại")));

    private DistrictReports() {}

    /** Models and exemplars of two levels: two chains, and no number of one is compared with the other. */
    static void boTrach(PrintedReport report) {
        List<Entry> base = Entry.all(
                splits(
                        report,
                        Entry.models(906),
                        Entry.KIND,
                        "COLLECTIVE",
                        "byDangUy/moHinhTapTheCongNhan",
                        "INDIVIDUAL",
                        "byDangUy/moHinhCaNhanCongNhan"),
                Entry.LEVEL,
                "COMMUNE");
        List<Entry> district = Entry.models(report.number("byBTVHuyenUy/moHinhCongNhan"));
        List<Entry> acts = new ArrayList<>(base);
        acts.addAll(Entry.all(district, Entry.LEVEL, "DISTRICT"));
        SummaryTable byLevel = Entry.table(acts, Entry.LEVEL);
        assertThat(byLevel.at("COMMUNE").get(Entry.COUNT)).isEqualTo(906);
        agrees(
                report.figure("byBTVHuyenUy/moHinhCongNhan"),
                byLevel.at("DISTRICT").get(Entry.COUNT));
        Measure<Entry, Long> distinct = Measure.distinct(
                "models",
                LocalizedText.of("Mô hình"),
                entry -> Code.of(entry.subject().toString()));
        assertThat(Aggregation.<Entry>builder()
                        .measure(distinct)
                        .build()
                        .of(acts)
                        .total()
                        .get(distinct))
                .as("906 models, never 956")
                .isEqualTo(906);

        List<Entry> honoured = Entry.exemplars(report.number("byDangUy/dienHinhTonVinh"));
        List<Entry> commended = Entry.exemplars(report.number("byBTVHuyenUy/dienHinhKhenThuong"));
        assertThat(Funnel.ofExemplars()
                        .stage("HONOURED", LocalizedText.of("Tôn vinh"), Entry.subjects(honoured))
                        .stage("COMMENDED", LocalizedText.of("Khen thưởng"), Entry.subjects(commended))
                        .build())
                .hasToString("Funnel[EXEMPLAR: HONOURED=78, COMMENDED=21]");
        neverInOneFunnel(base, honoured);
    }

    /** One chain of three steps; an award covers more years than the report. */
    static void choDon(PrintedReport report) {
        List<Entry> recognised = splits(
                report,
                Entry.models(report.number("recognised")),
                report.figure("recognised"),
                Entry.KIND,
                "COLLECTIVE",
                "TAP_THE",
                "INDIVIDUAL",
                "CA_NHAN");
        List<Entry> outstanding = splits(
                report,
                Entry.models(report.number("tieuBieu")),
                report.figure("tieuBieu"),
                Entry.KIND,
                "COLLECTIVE",
                "tieuBieuTT",
                "INDIVIDUAL",
                "tieuBieuCN");
        List<Entry> proposed = Entry.models(report.number("proposedForUBNDAward"));
        assertThat(funnel(recognised, outstanding).stage("SECOND").ofFirst()).contains(Share.of(55, 123));
        assertThat(funnel(outstanding, proposed).stage("SECOND").ofFirst()).contains(Share.of(18, 55));

        assertThat(report.words("awardPeriod")).isEqualTo("2020-2022");
        Dimension<DateRange> period = Dimension.period(days -> days);
        assertThat(Aggregation.<DateRange>builder()
                        .by(period)
                        .measure(Measure.count())
                        .build()
                        .of(List.of(DateRange.ofYears(2022, 2022), DateRange.ofYears(2020, 2022)))
                        .rows())
                .as("a period of its own, though one contains the other")
                .hasSize(3);
    }

    /** Two levels, each with its own funnel. */
    static void daiLoc(PrintedReport report) {
        List<Entry> district = Entry.models(report.number("huyenLevel/registered"));
        List<Entry> base = Entry.models(report.number("coSoLevel/registered"));
        List<Entry> registered = new ArrayList<>(Entry.all(district, Entry.LEVEL, "DISTRICT"));
        registered.addAll(Entry.all(base, Entry.LEVEL, "COMMUNE"));
        SummaryTable byLevel = Entry.table(registered, Entry.LEVEL);
        agrees(report.figure("huyenLevel/registered"), byLevel.at("DISTRICT").get(Entry.COUNT));
        agrees(report.figure("coSoLevel/registered"), byLevel.at("COMMUNE").get(Entry.COUNT));

        Funnel effective = funnel(district, Entry.models(report.number("huyenLevel/effective")));
        Funnel recognised = funnel(base, Entry.models(report.number("coSoLevel/recognised")));
        assertThat(effective.stage("SECOND").ofFirst()).contains(Share.of(13, 41));
        assertThat(recognised.stage("SECOND").ofFirst()).contains(Share.of(107, 121));
        splits(
                report,
                Entry.models(44),
                Entry.KIND,
                "COLLECTIVE",
                "commended/TAP_THE",
                "INDIVIDUAL",
                "commended/CA_NHAN");
    }

    /** 87 + 203 are 290 and not 337: the report does not reconcile, and nothing is changed to make it. */
    static void hoaLu(PrintedReport report) {
        Partition stated = Partition.of(
                report.figure("models"),
                List.of(report.figure("registeredDistrict"), report.figure("registeredCommune")));
        assertThat(stated.agrees()).isFalse();
        assertThat(stated.by()).isEqualTo(Points.of(-47));

        List<Entry> registered = new ArrayList<>(Entry.all(Entry.models(87), Entry.LEVEL, "DISTRICT"));
        registered.addAll(Entry.all(Entry.models(137), Entry.LEVEL, "COMMUNE"));
        registered.addAll(Entry.all(Entry.exemplars(66), Entry.LEVEL, "COMMUNE"));
        SummaryTable byLevel = Entry.table(registered, Entry.LEVEL);
        agrees(report.figure("registeredDistrict"), byLevel.at("DISTRICT").get(Entry.COUNT));
        agrees(report.figure("registeredCommune"), byLevel.at("COMMUNE").get(Entry.COUNT));
        assertThat(ReportedAgainstComputed.compare(
                                report.figure("models"), byLevel.total().get(Entry.COUNT))
                        .text(Language.VI))
                .isEqualTo("Báo cáo nêu 337, tính được 290: lệch -47.");

        SummaryTable byType = Entry.table(registered.subList(87, 290), TYPE);
        agrees(report.figure("communeSplit/mo hinh"), byType.at("MODEL").get(Entry.COUNT));
        agrees(report.figure("communeSplit/dien hinh"), byType.at("EXEMPLAR").get(Entry.COUNT));
        neverInOneFunnel(registered.subList(87, 224), registered.subList(224, 290));
    }

    /** Models and exemplars by level, in two tables. */
    static void bacYen(PrintedReport report) {
        List<Entry> models = splits(
                report,
                Entry.models(report.number("models")),
                report.figure("models"),
                Entry.LEVEL,
                "PROVINCE",
                "byLevel/tỉnh",
                "DISTRICT",
                "byLevel/huyện",
                "COMMUNE",
                "byLevel/cơ sở");
        List<Entry> exemplars = splits(
                report,
                Entry.exemplars(report.number("dienHinh")),
                report.figure("dienHinh"),
                Entry.LEVEL,
                "PROVINCE",
                "dienHinhByLevel/0",
                "DISTRICT",
                "dienHinhByLevel/1",
                "COMMUNE",
                "dienHinhByLevel/2");
        neverInOneFunnel(models, exemplars);
        splits(report, Entry.models(5), Entry.KIND, "COLLECTIVE", "giayKhen/TAP_THE", "INDIVIDUAL", "giayKhen/CA_NHAN");
    }

    /** 201 is printed of both together, and stays apart by type. */
    static void datDo(PrintedReport report) {
        List<Entry> effective = new ArrayList<>(Entry.models(report.number("moHinh")));
        effective.addAll(Entry.exemplars(report.number("dienHinh")));
        SummaryTable byType = Entry.table(effective, TYPE);

        agrees(report.figure("effective"), byType.total().get(Entry.COUNT));
        agrees(report.figure("moHinh"), byType.at("MODEL").get(Entry.COUNT));
        agrees(report.figure("dienHinh"), byType.at("EXEMPLAR").get(Entry.COUNT));
        neverInOneFunnel(effective.subList(0, 147), effective.subList(147, 201));
    }

    /** All that were registered are recognised. */
    static void hoiAn(PrintedReport report) {
        List<Entry> registered = Entry.models(report.number("registered"));
        Funnel funnel = funnel(registered, Entry.models(report.number("recognised")));
        assertThat(funnel.stage("SECOND").ofFirst()).contains(Share.of(501, 501));
        assertThat(funnel.gaps()).isEmpty();
        splits(
                report,
                Entry.models(306),
                Entry.KIND,
                "COLLECTIVE",
                "commended/TAP_THE",
                "INDIVIDUAL",
                "commended/CA_NHAN");
    }

    static void hoiAnBySector(PrintedReport report) {
        splits(
                report,
                Entry.models(report.number("models")),
                report.figure("models"),
                Entry.SECTOR,
                "KINH_TE",
                "bySector/KT",
                "QUOC_PHONG_AN_NINH",
                "bySector/ANQP",
                "VAN_HOA_XA_HOI",
                "bySector/VHXH",
                "HE_THONG_CHINH_TRI",
                "bySector/HTCT");
        assertThat(DateRange.ofYears(2009, 2024).overlaps(DateRange.ofYears(2011, 2015)))
                .as("so these 117 are not added to the 501 of 2009–2024")
                .isTrue();
    }

    static void hoanKiem(PrintedReport report) {
        List<Entry> discovered = splits(
                report,
                Entry.models(397),
                Entry.KIND,
                "COLLECTIVE",
                "discovered/TAP_THE",
                "INDIVIDUAL",
                "discovered/CA_NHAN");
        List<Entry> commended = splits(
                report,
                Entry.models(30),
                Entry.KIND,
                "COLLECTIVE",
                "commended/TAP_THE",
                "INDIVIDUAL",
                "commended/CA_NHAN");
        assertThat(funnel(discovered, commended)).hasToString("Funnel[MODEL: FIRST=397, SECOND=30]");
    }

    /** A ward decides since the level of districts ended; it has exemplars only. */
    static void anDong(PrintedReport report) {
        List<Entry> exemplars = splits(
                report,
                Entry.exemplars(report.number("dienHinh")),
                report.figure("dienHinh"),
                Entry.KIND,
                "COLLECTIVE",
                "TAP_THE",
                "INDIVIDUAL",
                "CA_NHAN");
        assertThat(report.words("decidedBy")).isEqualTo("BTV Đảng ủy phường");
        assertThat(Entry.table(Entry.all(exemplars, Entry.LEVEL, "COMMUNE"), Entry.LEVEL)
                        .at("COMMUNE")
                        .get(Entry.COUNT))
                .isEqualTo(95);
        assertThat(Entry.table(exemplars, TYPE).find("MODEL")).isEmpty();
    }
}

package vn.dvk.scoring.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dvk.scoring.aggregate.ReportedFiguresTest.agrees;
import static vn.dvk.scoring.aggregate.ReportedFiguresTest.funnel;
import static vn.dvk.scoring.aggregate.ReportedFiguresTest.neverInOneFunnel;
import static vn.dvk.scoring.aggregate.ReportedFiguresTest.splits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dvk.core.error.Language;
import vn.dvk.core.value.LocalizedText;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Qualifier;
import vn.dvk.core.value.ReportedFigure;
import vn.dvk.core.value.Share;

/** Reports of provinces and of the country, for {@link ReportedFiguresTest}. */
final class ProvinceReports {

    private ProvinceReports() {}

    /** New and continued registrations; a vertical force beside a district as "of which" rows; two funnels, one for each level. */
    static void binhThuan(PrintedReport report) {
        List<Entry> registered = splits(
                report,
                Entry.models(report.number("registered")),
                report.figure("registered"),
                Entry.REGISTRATION,
                "NEW",
                "registeredNew",
                "CONTINUED",
                "registeredContinued");

        Dimension<Entry> unit = Entry.by("unit");
        List<Entry> recognised = Entry.split(
                Entry.models(report.number("recognised")),
                unit,
                report.numbers("POLICE", "byUnit/Công an tỉnh", "TANH-LINH", "byUnit/huyện Tánh Linh"));
        ReportForm<Entry> form = ReportForm.<Entry>builder("796", LocalizedText.of("Mô hình được công nhận"))
                .total("1", LocalizedText.of("Tổng số"))
                .ofWhich("2", LocalizedText.of("Công an tỉnh"), entry -> entry.is("unit", "POLICE"))
                .ofWhich("3", LocalizedText.of("huyện Tánh Linh"), entry -> entry.is("unit", "TANH-LINH"))
                .column("n", LocalizedText.of("Số mô hình"))
                .build();
        assertThat(form.of(recognised)
                        .compare(ReportedForm.builder("796")
                                .cell("1", "n", report.figure("recognised"))
                                .cell("2", "n", report.figure("byUnit/Công an tỉnh"))
                                .cell("3", "n", report.figure("byUnit/huyện Tánh Linh"))
                                .build()))
                .as("as printed, though 222 and 155 are only some of 796")
                .isEmpty();
        assertThat(Entry.table(recognised, unit).at("UNASSIGNED").get(Entry.COUNT))
                .isEqualTo(419);
        assertThat(funnel(registered, recognised)).hasToString("Funnel[MODEL: FIRST=1152, SECOND=796]");

        List<Entry> proposed = splits(
                report,
                Entry.models(report.number("provinceLevel/proposed")),
                report.figure("provinceLevel/proposed"),
                Entry.KIND,
                "COLLECTIVE",
                "provinceLevel/proposedTapThe",
                "INDIVIDUAL",
                "provinceLevel/proposedCaNhan");
        Funnel province = funnel(proposed, Entry.models(report.number("provinceLevel/recognised")));
        assertThat(province.stage("SECOND").ofFirst()).contains(Share.of(24, 43));
        assertThat(ReportedAgainstComputed.compare(report.figure("provinceLevel/unitsProposing"), Share.of(11, 14)))
                .matches(ReportedAgainstComputed::agrees);
    }

    /** 276 more than the year before: the models of a year stand in its own row. */
    static void baRiaVungTau(PrintedReport report) {
        int effective = report.number("effective");
        int before = effective - report.number("effectiveIncreaseVs2020");
        Dimension<Entry> year = Entry.by("year");
        List<Entry> models = new ArrayList<>(Entry.all(Entry.models(effective), year, "2021"));
        models.addAll(Entry.all(Entry.models(before), year, "2020"));
        SummaryTable byYear = Entry.table(models, year);
        long now = byYear.at("2021").get(Entry.COUNT);

        agrees(report.figure("effective"), now);
        agrees(report.figure("effectiveIncreaseVs2020"), now - byYear.at("2020").get(Entry.COUNT));
        Funnel funnel = funnel(Entry.models(report.number("registered")), Entry.models(effective));
        assertThat(funnel.stage("SECOND").ofFirst()).contains(Share.of(1808, 2071));
        assertThat(funnel.gaps()).isEmpty();
        splits(
                report,
                Entry.models(40),
                Entry.KIND,
                "COLLECTIVE",
                "bangKhen/TAP_THE",
                "INDIVIDUAL",
                "bangKhen/CA_NHAN");
    }

    /** Two partitions of one total, as a form of two partitions. */
    static void phuTho(PrintedReport report) {
        List<Entry> byKind = splits(
                report,
                Entry.models(report.number("recognised")),
                report.figure("recognised"),
                Entry.KIND,
                "COLLECTIVE",
                "TAP_THE",
                "INDIVIDUAL",
                "CA_NHAN");
        List<Entry> recognised = splits(
                report,
                byKind,
                report.figure("recognised"),
                Entry.SECTOR,
                "KINH_TE",
                "bySector/KT",
                "VAN_HOA_XA_HOI",
                "bySector/VHXH",
                "QUOC_PHONG_AN_NINH",
                "bySector/QPAN",
                "HE_THONG_CHINH_TRI",
                "bySector/XDD-HTCT");

        ReportForm<Entry> form = ReportForm.<Entry>builder("1190", LocalizedText.of("Mô hình được công nhận"))
                .total("1", LocalizedText.of("Tổng số"))
                .partition("kind", LocalizedText.of("theo loại"))
                .row("2", LocalizedText.of("Tập thể"), entry -> entry.is("subject-kind", "COLLECTIVE"))
                .row("3", LocalizedText.of("Cá nhân"), entry -> entry.is("subject-kind", "INDIVIDUAL"))
                .partition("sector", LocalizedText.of("theo lĩnh vực"))
                .row("4", LocalizedText.of("Kinh tế"), entry -> entry.is("sector", "KINH_TE"))
                .row("5", LocalizedText.of("Văn hóa - xã hội"), entry -> entry.is("sector", "VAN_HOA_XA_HOI"))
                .row("6", LocalizedText.of("Quốc phòng - an ninh"), entry -> entry.is("sector", "QUOC_PHONG_AN_NINH"))
                .row("7", LocalizedText.of("Hệ thống chính trị"), entry -> entry.is("sector", "HE_THONG_CHINH_TRI"))
                .column("n", LocalizedText.of("Số mô hình"))
                .build();
        ReportedForm printed = ReportedForm.builder("1190")
                .cell("1", "n", report.figure("recognised"))
                .cell("2", "n", report.figure("TAP_THE"))
                .cell("3", "n", report.figure("CA_NHAN"))
                .cell("4", "n", report.figure("bySector/KT"))
                .cell("5", "n", report.figure("bySector/VHXH"))
                .cell("6", "n", report.figure("bySector/QPAN"))
                .cell("7", "n", report.figure("bySector/XDD-HTCT"))
                .build();
        FilledForm filled = form.of(recognised);
        assertThat(filled.findings()).isEmpty();
        assertThat(filled.compare(printed)).isEmpty();
        assertThat(form.check(printed))
                .as("495 + 397 + 145 + 153 = 980 + 210 = 1,190")
                .isEmpty();
    }

    /** Four sectors are 10,341, which leaves 841 for "hơn 800". */
    static void tuyenQuang(PrintedReport report) {
        ReportedFigure total = report.figure("models");
        ReportedFigure others = report.figure("bySector/khác");
        Map<String, Integer> sectors = report.numbers(
                "KINH_TE",
                "bySector/KT",
                "VAN_HOA_XA_HOI",
                "bySector/VHXH",
                "HE_THONG_CHINH_TRI",
                "bySector/XDD-HTCT",
                "QUOC_PHONG_AN_NINH",
                "bySector/QPAN");
        assertThat(others.wording()).isEqualTo("hơn 800");
        Partition partition = Partition.of(
                total,
                List.of(
                        report.figure("bySector/KT"),
                        report.figure("bySector/VHXH"),
                        report.figure("bySector/XDD-HTCT"),
                        report.figure("bySector/QPAN"),
                        others));
        assertThat(partition.agrees()).isTrue();
        assertThat(partition.exactSum()).isEqualTo(Points.of(10_341));
        assertThat(partition.remainder()).isEqualTo(Points.of(841));

        List<Entry> models = Entry.models(report.number("models"));
        List<Entry> bySector = new ArrayList<>(Entry.split(models.subList(0, 10_341), Entry.SECTOR, sectors));
        bySector.addAll(Entry.all(models.subList(10_341, models.size()), Entry.SECTOR, "KHAC"));
        SummaryTable table = Entry.table(bySector, Entry.SECTOR);
        sectors.forEach(
                (sector, count) -> assertThat(table.at(sector).get(Entry.COUNT)).isEqualTo((long) count));
        agrees(total, table.total().get(Entry.COUNT));
        agrees(others, table.at("KHAC").get(Entry.COUNT));
        neverInOneFunnel(models, Entry.exemplars(report.number("dienHinhRepresented")));
    }

    /** Open bounds contradict nothing; a number "about" is no bound, and what is counted is laid beside it. */
    static void bacGiang(PrintedReport report) {
        ReportedFigure total = report.figure("models");
        ReportedFigure culture = report.figure("bySector/VHXH");
        ReportedFigure economy = report.figure("bySector/KT");
        assertThat(List.of(total.wording(), culture.wording(), economy.wording()))
                .containsExactly("nearly 14,900", ">6,000", ">4,400");
        ReportedFigure defence = report.figure("bySector/QPAN");
        assertThat(defence.wording()).isEqualTo("~3,000");
        assertThat(defence.qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(report.words("bySector/HTCT")).isEqualTo("rest");
        Partition sectors = Partition.of(total, List.of(culture, economy, defence));
        assertThat(sectors.agrees()).isTrue();
        assertThat(sectors.text(Language.VI))
                .isEqualTo(
                        "Các phần cộng lại được hơn 6.000, hơn 4.400 và khoảng 3.000, tổng là gần 14.900: chênh -1.500;"
                                + " có số nêu ước chừng nên không kết luận là khớp hay lệch.");

        // One of many ways in which the report can be true.
        SummaryTable table = Entry.table(
                Entry.split(
                        Entry.models(14_899),
                        Entry.SECTOR,
                        Map.of(
                                "VAN_HOA_XA_HOI",
                                6_001,
                                "KINH_TE",
                                4_401,
                                "QUOC_PHONG_AN_NINH",
                                2_990,
                                "HE_THONG_CHINH_TRI",
                                1_507)),
                Entry.SECTOR);
        agrees(total, table.total().get(Entry.COUNT));
        agrees(culture, table.at("VAN_HOA_XA_HOI").get(Entry.COUNT));
        agrees(economy, table.at("KINH_TE").get(Entry.COUNT));
        assertThat(ReportedAgainstComputed.compare(total, 14_900).text(Language.VI))
                .isEqualTo(
                        "Báo cáo nêu gần 14.900, tính được 14.900: không phù hợp, vì giới hạn đã nêu không gồm chính số"
                                + " đó.");
        ReportedAgainstComputed near = ReportedAgainstComputed.compare(
                defence, table.at("QUOC_PHONG_AN_NINH").get(Entry.COUNT));
        assertThat(near.isDiscrepancy()).isFalse();
        assertThat(near.text(Language.VI))
                .isEqualTo(
                        "Báo cáo nêu khoảng 3.000, tính được 2.990: chênh -10; số nêu ước chừng nên không kết luận là"
                                + " khớp hay lệch.");
    }

    static void laiChau(PrintedReport report) {
        List<Entry> models = splits(
                report,
                Entry.models(report.number("models")),
                report.figure("models"),
                Entry.REGISTRATION,
                "CONTINUED",
                "maintained",
                "NEW",
                "new");
        assertThat(models).hasSize(430);
    }

    /** Praise is of collectives and individuals; no total is printed. */
    static void bacKan(PrintedReport report) {
        splits(
                report,
                Entry.models(47),
                Entry.KIND,
                "COLLECTIVE",
                "bieuDuong/TAP_THE",
                "INDIVIDUAL",
                "bieuDuong/CA_NHAN");
    }

    /** More than 400,000 is no number: every greater one agrees, and 400,000 does not. */
    static void wholeCountry(PrintedReport report) {
        ReportedFigure printed = report.figure("moHinhDienHinh");
        long counted = Aggregation.<Integer>builder()
                .measure(Measure.count())
                .build()
                .of(java.util.stream.IntStream.rangeClosed(0, 400_000).boxed())
                .total()
                .get(Measure.count());

        assertThat(printed.wording()).isEqualTo(">400,000 (twice 2010)");
        agrees(printed, counted);
        assertThat(ReportedAgainstComputed.compare(printed, 400_000).agrees()).isFalse();
    }

    /** Agencies that do well are no models: they are counted by themselves, and come into no funnel of models. */
    static void quangNam(PrintedReport report) {
        Dimension<Entry> band = Entry.by("band");
        List<Entry> districts = splits(
                report,
                Entry.agencies(report.number("coQuanHuyen/agencies")),
                report.figure("coQuanHuyen/agencies"),
                band,
                "HTXS",
                "coQuanHuyen/bands/HTXS",
                "HTT",
                "coQuanHuyen/bands/HTT");
        List<Entry> province = splits(
                report,
                Entry.agencies(report.number("coQuanTinh/agencies")),
                report.figure("coQuanTinh/agencies"),
                band,
                "B1",
                "coQuanTinh/bands/0",
                "B2",
                "coQuanTinh/bands/1",
                "B3",
                "coQuanTinh/bands/2");
        neverInOneFunnel(Entry.models(1), districts);
        neverInOneFunnel(Entry.models(1), province);
    }
}

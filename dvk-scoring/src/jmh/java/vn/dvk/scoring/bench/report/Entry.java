package vn.dvk.scoring.bench.report;

import java.math.BigDecimal;
import java.util.Random;
import vn.dvk.core.model.SubjectKind;
import vn.dvk.core.value.Points;
import vn.dvk.core.value.Vnd;

/**
 * One model of one year in the records of a country.
 *
 * @param decimals the points once more, for those who count in decimals
 */
record Entry(
        Place commune,
        Sector sector,
        SubjectKind kind,
        int year,
        Band band,
        Points points,
        BigDecimal decimals,
        Vnd amount) {
    static final int RECORDS = 1_000_000;
    static final int PROVINCES = 63;
    static final int FIRST_YEAR = 2021;
    static final int YEARS = 5;

    private static final int DISTRICTS = 700;
    private static final int COMMUNES = 10_000;
    private static final int SEED = 20_250_701;

    /** The sectors. */
    enum Sector {
        ECONOMY,
        SOCIETY,
        SECURITY,
        POLITICS,
        OTHER
    }

    /** The bands, best last. */
    enum Band {
        NOT_DONE,
        PARTLY,
        DONE,
        GOOD,
        EXCELLENT;

        boolean isGoodOrBetter() {
            return compareTo(GOOD) >= 0;
        }
    }

    Place province() {
        return commune.within().within();
    }

    /** The points as they are, in hundredths. */
    long hundredths() {
        return points.toScaled(2).orElseThrow();
    }

    static Entry[] all() {
        Random random = new Random(SEED);
        Place[] provinces = new Place[PROVINCES];
        for (int i = 0; i < PROVINCES; i++) {
            provinces[i] = new Place(null, "T", i);
        }
        Place[] communes = within(within(provinces, DISTRICTS, "H"), COMMUNES, "X");
        Entry[] entries = new Entry[RECORDS];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entry(communes[random.nextInt(COMMUNES)], random);
        }
        return entries;
    }

    private static Entry entry(Place commune, Random random) {
        Points points = Points.ofScaled(random.nextInt(10_001), 2);
        return new Entry(
                commune,
                Sector.values()[random.nextInt(Sector.values().length)],
                random.nextInt(3) == 0 ? SubjectKind.INDIVIDUAL : SubjectKind.COLLECTIVE,
                FIRST_YEAR + random.nextInt(YEARS),
                Band.values()[random.nextInt(Band.values().length)],
                points,
                points.toBigDecimalExact(),
                Vnd.of(1_000L * random.nextInt(500_000)));
    }

    private static Place[] within(Place[] wider, int count, String kind) {
        Place[] places = new Place[count];
        for (int i = 0; i < count; i++) {
            places[i] = new Place(wider[i % wider.length], kind, i);
        }
        return places;
    }
}

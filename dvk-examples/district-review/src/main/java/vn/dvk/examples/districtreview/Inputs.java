package vn.dvk.examples.districtreview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Function;
import vn.dvk.core.criteria.CriteriaSet;
import vn.dvk.core.model.Register;
import vn.dvk.core.movement.Review;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.scoring.engine.EditionsInForce;
import vn.dvk.scoring.engine.Scorecard;
import vn.dvk.scoring.json.CriteriaSetJson;
import vn.dvk.scoring.json.ReadResult;
import vn.dvk.scoring.json.RegisterJson;
import vn.dvk.scoring.json.UnitDirectoryJson;
import vn.dvk.scoring.rule.RuleTypes;

/** What the review reads: the units, the register transcribed from the article, and two illustrative criteria sets. */
record Inputs(UnitDirectory units, Register register, Scorecard modelCard, Scorecard exemplarCard) {

    /** Reads the four documents beside this class; any fault of theirs is reported with its line and column. */
    static Inputs load() {
        UnitDirectory units = read("units.json", UnitDirectoryJson::read);
        Register register = read("register.json", RegisterJson::read);
        LocalDate asOf = register.reviews().get(0).asOf();
        return new Inputs(
                units, register, scorecard("criteria-models.json", asOf), scorecard("criteria-exemplars.json", asOf));
    }

    Review review() {
        return register.reviews().get(0);
    }

    private static Scorecard scorecard(String name, LocalDate asOf) {
        CriteriaSet set = read(name, CriteriaSetJson::read);
        return Scorecard.compile(EditionsInForce.of(set).on(asOf).orThrow(), RuleTypes.builtIn());
    }

    private static <T> T read(String name, Function<InputStream, ReadResult<T>> reader) {
        try (InputStream in = Inputs.class.getResourceAsStream(name)) {
            return reader.apply(in).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

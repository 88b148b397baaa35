package vn.dvk.scoring.bench;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A DMN model with a decision for each line, the total, the gate and the band. */
final class Dmn {
    private final DMNRuntime runtime;
    private final DMNModel model;

    Dmn() {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(DmnModelText.write()), "UTF-8");
        resource.setSourcePath("table.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    /** The dossier as input data of the model. */
    DMNContext inputs(Answers answers) {
        DMNContext context = runtime.newContext();
        for (Map.Entry<String, Object> input : BigDecimalLoop.inputs(answers).entrySet()) {
            context.set(input.getKey(), input.getValue());
        }
        return context;
    }

    /** All lines, the total, the gate and the band, as the engine returns them. */
    DMNResult score(DMNContext inputs) {
        return runtime.evaluateAll(model, inputs);
    }

    static Result result(DMNResult result) {
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        BigDecimal total = (BigDecimal) result.getDecisionResultByName("total").getResult();
        boolean disqualified =
                (Boolean) result.getDecisionResultByName("disqualified").getResult();
        BigDecimal band = (BigDecimal) result.getDecisionResultByName("band").getResult();
        return new Result(
                total.movePointRight(2).longValueExact(), disqualified ? Table.DISQUALIFIED : band.intValueExact());
    }
}

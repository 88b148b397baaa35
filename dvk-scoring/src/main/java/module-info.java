/** Scoring, selection, aggregation and JSON documents for the "Dân vận khéo" emulation movement. */
module vn.dvk.scoring {
    requires com.fasterxml.jackson.core;
    requires com.google.common;
    requires org.slf4j;
    requires transitive vn.dvk.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports vn.dvk.scoring.aggregate;
    exports vn.dvk.scoring.engine;
    exports vn.dvk.scoring.json;
    exports vn.dvk.scoring.outcome;
    exports vn.dvk.scoring.rule;
    exports vn.dvk.scoring.selection;
    exports vn.dvk.scoring.sheet;
    exports vn.dvk.scoring.verify;

    uses vn.dvk.scoring.rule.RuleType;
}

/** The domain types of the "Dân vận khéo" emulation movement. */
@SuppressWarnings("module") // vn.dvk.scoring is compiled later
module vn.dvk.core {
    requires com.google.common;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports vn.dvk.core.criteria;
    exports vn.dvk.core.decision;
    exports vn.dvk.core.dossier;
    exports vn.dvk.core.error;
    exports vn.dvk.core.fact;
    exports vn.dvk.core.model;
    exports vn.dvk.core.movement;
    exports vn.dvk.core.organization;
    exports vn.dvk.core.value;
    exports vn.dvk.core.internal to
            vn.dvk.scoring;
}

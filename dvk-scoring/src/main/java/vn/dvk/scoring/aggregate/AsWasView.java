package vn.dvk.scoring.aggregate;

import java.time.LocalDate;
import java.util.Optional;
import vn.dvk.core.organization.UnitDirectory;
import vn.dvk.core.value.Code;

/** Each record in the structure of its own day. */
final class AsWasView extends UnitView {

    private static final long serialVersionUID = 1L;

    AsWasView(UnitDirectory directory) {
        super(directory);
    }

    @Override
    Optional<LocalDate> date() {
        return Optional.empty();
    }

    @Override
    Optional<Code> key() {
        return Optional.empty();
    }

    @Override
    UnitViewWords words() {
        return UnitViewWords.asWas();
    }

    @Override
    String signature() {
        return "as-was";
    }
}

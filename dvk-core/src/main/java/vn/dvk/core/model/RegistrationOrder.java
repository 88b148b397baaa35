package vn.dvk.core.model;

import java.util.List;
import java.util.Optional;

/** Checks that registrations are those of one model: new once, and continued after that. */
final class RegistrationOrder {
    private RegistrationOrder() {}

    static void check(ModelId model, List<Registration> registrations) {
        List<Registration> fresh = registrations.stream()
                .filter(registration -> registration.kind() == RegistrationKind.NEW)
                .toList();
        if (fresh.size() > 1) {
            throw new IllegalArgumentException(
                    "registrations of model '" + model + "' must be new at most once, but " + fresh.size() + " are");
        }
        for (int i = 0; i < registrations.size(); i++) {
            Registration registration = registrations.get(i);
            Optional<Registration> clash = registrations.subList(0, i).stream()
                    .filter(earlier -> earlier.period().sameDays(registration.period()))
                    .findFirst();
            if (clash.isPresent()) {
                throw new IllegalArgumentException("registrations of model '" + model
                        + "' must be for different periods, but two are for " + registration.period());
            }
            if (!fresh.isEmpty() && registration.period().isBefore(fresh.get(0).period())) {
                throw new IllegalArgumentException("registrations of model '" + model
                        + "' must not be for a period before it is new in "
                        + fresh.get(0).period()
                        + ", but one is for " + registration.period());
            }
        }
    }
}

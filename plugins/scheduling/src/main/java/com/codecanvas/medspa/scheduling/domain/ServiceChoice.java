package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Checks;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The service chosen for an appointment: known, and offered still. */
public final class ServiceChoice {

    private ServiceChoice() {}

    /**
     * @param services what {@link Services#find} promises
     * @return null when there is none
     */
    public static ClinicService check(Checks checks, UUID id, Function<UUID, Optional<ClinicService>> services) {
        checks.that(id != null, "serviceId", "required", "Choose the service.");
        if (id == null) {
            return null;
        }
        ClinicService service = services.apply(id).orElse(null);
        checks.that(service != null, "serviceId", "unknown", "There is no such service in this clinic.")
                .that(
                        service == null || service.active(),
                        "serviceId",
                        "inactive",
                        "This service is not offered any more.");
        return service;
    }
}

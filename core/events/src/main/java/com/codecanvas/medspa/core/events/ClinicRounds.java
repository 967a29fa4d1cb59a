package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Does the same in the scope of every clinic, one after another. */
@Component(service = ClinicRounds.class)
public final class ClinicRounds {

    private final Clinics clinics;
    private final ClinicScopes scopes;

    @Activate
    public ClinicRounds(@Reference Clinics clinics, @Reference ClinicScopes scopes) {
        this.clinics = clinics;
        this.scopes = scopes;
    }

    void each(Consumer<Clinic> work) {
        for (Clinic clinic : clinics.all()) {
            try {
                scopes.call(new Scope(clinic, null), () -> {
                    work.accept(clinic);
                    return null;
                });
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}

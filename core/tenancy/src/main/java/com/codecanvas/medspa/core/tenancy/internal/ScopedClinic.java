package com.codecanvas.medspa.core.tenancy.internal;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Scope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clinic of the thread's scope. */
@Component
public final class ScopedClinic implements CurrentClinic {

    private final ClinicScopes scopes;

    @Activate
    public ScopedClinic(@Reference ClinicScopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public Clinic get() {
        return scopes.current()
                .map(Scope::clinic)
                .orElseThrow(() -> new IllegalStateException("This thread works for no clinic"));
    }
}

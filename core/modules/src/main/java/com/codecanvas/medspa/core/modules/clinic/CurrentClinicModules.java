package com.codecanvas.medspa.core.modules.clinic;

import com.codecanvas.medspa.api.modules.Modules;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers for the clinic of the calling thread. */
@Component
public final class CurrentClinicModules implements Modules {

    private final ModuleRegistry registry;
    private final ClinicScopes scopes;

    @Activate
    public CurrentClinicModules(@Reference ModuleRegistry registry, @Reference ClinicScopes scopes) {
        this.registry = registry;
        this.scopes = scopes;
    }

    @Override
    public boolean enabled(String moduleId) {
        return scopes.current()
                .map(scope -> registry.enabled(scope.clinic().id(), moduleId))
                .orElseThrow(() -> new IllegalStateException("Outside a clinic"));
    }
}

package com.codecanvas.medspa.core.installer.desk;

import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.tenancy.Clinics;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which clinics use which module. */
@Component(service = PlanSources.class)
public final class PlanSources {

    private final ModuleRegistry registry;
    private final Clinics clinics;

    @Activate
    public PlanSources(@Reference ModuleRegistry registry, @Reference Clinics clinics) {
        this.registry = registry;
        this.clinics = clinics;
    }

    ModuleRegistry registry() {
        return registry;
    }

    Clinics clinics() {
        return clinics;
    }
}

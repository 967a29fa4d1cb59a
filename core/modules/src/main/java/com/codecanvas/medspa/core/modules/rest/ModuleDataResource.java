package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.data.ModuleData;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which modules keep data of the clinic, also those that are not installed any more. */
@Component(service = ModuleDataResource.class)
@RestResource
@Path("module-data")
@RequiresPermission("modules.read")
public final class ModuleDataResource {

    private final ModuleRegistry registry;
    private final ModuleData data;
    private final CurrentClinic clinic;

    @Activate
    public ModuleDataResource(
            @Reference ModuleRegistry registry, @Reference ModuleData data, @Reference CurrentClinic clinic) {
        this.registry = registry;
        this.data = data;
        this.clinic = clinic;
    }

    @GET
    public Page<KeptData> list() {
        return Page.all(data.all().stream().map(this::view).toList());
    }

    private KeptData view(ModuleData.Figures figures) {
        String id = figures.module().id();
        boolean enabled = registry.enabled(clinic.get().id(), id);
        return new KeptData(
                id,
                figures.module().name(),
                registry.find(id).isPresent(),
                enabled,
                figures.rows(),
                figures.tables(),
                !enabled && figures.rows() > 0,
                figures.retainedUntil());
    }
}

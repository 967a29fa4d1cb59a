package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.data.ModuleData;
import com.codecanvas.medspa.core.modules.settings.StoredSettings;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which modules the clinic uses, and how. */
@Component(service = ModulesResource.class)
@RestResource
@Path("modules")
@RequiresPermission("modules.read")
public final class ModulesResource {

    private final ModuleRegistry registry;
    private final ModuleViews views;
    private final ModuleSwitch switches;
    private final StoredSettings settings;
    private final ModuleData data;
    private final Audit audit;

    @Activate
    public ModulesResource(
            @Reference ModuleRegistry registry,
            @Reference ModuleViews views,
            @Reference ModuleSwitch switches,
            @Reference StoredSettings settings,
            @Reference ModuleData data,
            @Reference Audit audit) {
        this.registry = registry;
        this.views = views;
        this.switches = switches;
        this.settings = settings;
        this.data = data;
        this.audit = audit;
    }

    @GET
    public Page<ModuleView> list() {
        return Page.all(views.all());
    }

    @GET
    @Path("{id}")
    public ModuleView get(@PathParam("id") String id) {
        ModuleView view = views.view(find(id));
        ModuleData.Figures kept = data.figures(id);
        return view.with(new ModuleDataView(
                kept.rows(), kept.tables(), !view.enabled() && kept.rows() > 0, kept.retainedUntil()));
    }

    @PATCH
    @Path("{id}")
    @RequiresPermission("modules.manage")
    public ModuleView change(@PathParam("id") String id, ModuleChange change) {
        InstalledModule module = find(id);
        switches.change(module, change);
        return views.view(module);
    }

    @PUT
    @Path("{id}/settings")
    @RequiresPermission("modules.manage")
    public ModuleView configure(@PathParam("id") String id, ObjectNode sent) {
        InstalledModule module = find(id);
        if (module.descriptor().settings() == null) {
            throw Problem.notFound("settings page");
        }
        if (sent == null) {
            throw Problem.malformed("Send the settings as a JSON object.", null);
        }
        audit.detail("module", id);
        settings.replace(module.descriptor(), sent, views.view(module).enabled());
        return views.view(module);
    }

    private InstalledModule find(String id) {
        return registry.find(id).orElseThrow(() -> Problem.notFound("module"));
    }
}

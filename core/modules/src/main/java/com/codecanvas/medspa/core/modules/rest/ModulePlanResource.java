package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.connection.ConnectionCheck;
import com.codecanvas.medspa.core.modules.connection.TestedConnection;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a change of a module would do, before it is made. */
@Component(service = ModulePlanResource.class)
@RestResource
@Path("modules/{id}")
@RequiresPermission("modules.read")
public final class ModulePlanResource {

    private final ModuleRegistry registry;
    private final ModulePlans plans;
    private final ConnectionCheck check;
    private final Audit audit;

    @Activate
    public ModulePlanResource(
            @Reference ModuleRegistry registry,
            @Reference ModulePlans plans,
            @Reference ConnectionCheck check,
            @Reference Audit audit) {
        this.registry = registry;
        this.plans = plans;
        this.check = check;
        this.audit = audit;
    }

    @GET
    @Path("plan")
    @NotAudited(because = "it tells what a change would mean and makes none")
    public ModulePlan plan(@PathParam("id") String id, @QueryParam("enabled") Boolean enabled) {
        InstalledModule module = find(id);
        if (enabled == null) {
            throw Problem.invalid("enabled", "required", "Say whether to plan enabling (true) or disabling (false).");
        }
        return plans.plan(module, enabled);
    }

    @POST
    @Path("connection-test")
    @RequiresPermission("modules.manage")
    @TransactionPerCall
    public TestedConnection testConnection(@PathParam("id") String id, ObjectNode sent) {
        InstalledModule module = find(id);
        if (sent == null) {
            throw Problem.malformed("Send the settings as a JSON object.", null);
        }
        TestedConnection tested = check.run(module, sent);
        audit.detail("module", id);
        audit.detail("ok", tested.ok());
        return tested;
    }

    private InstalledModule find(String id) {
        return registry.find(id).orElseThrow(() -> Problem.notFound("module"));
    }
}

package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.slots.InstalledSlot;
import com.codecanvas.medspa.core.modules.slots.SlotChoice;
import com.codecanvas.medspa.core.modules.slots.SlotRouter;
import com.codecanvas.medspa.core.modules.slots.SlotSwap;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which provider the clinic uses for what several modules can do. */
@Component(service = SlotsResource.class)
@RestResource
@Path("slots")
@RequiresPermission("modules.read")
public final class SlotsResource {

    private final SlotRouter router;
    private final ModuleRegistry registry;
    private final SlotSwap swap;
    private final CurrentClinic clinic;
    private final Audit audit;

    @Activate
    public SlotsResource(
            @Reference SlotRouter router,
            @Reference ModuleRegistry registry,
            @Reference SlotSwap swap,
            @Reference CurrentClinic clinic,
            @Reference Audit audit) {
        this.router = router;
        this.registry = registry;
        this.swap = swap;
        this.clinic = clinic;
        this.audit = audit;
    }

    @GET
    public Page<SlotView> list() {
        return Page.all(views().all());
    }

    @PUT
    @Path("{id}")
    @RequiresPermission("modules.manage")
    @TransactionPerCall
    public SlotView choose(@PathParam("id") String id, SlotChange change) throws Exception {
        SlotViews views = views();
        InstalledSlot slot = views.find(id).orElseThrow(() -> Problem.notFound("slot"));
        if (change == null) {
            throw Problem.malformed("Send the provider and the fallback as a JSON object.", null);
        }
        check(slot, change);
        audit.detail("slot", id);
        audit.detail("from", views.view(slot).active());
        audit.detail("to", change.provider());
        audit.detail("fallback", change.fallback());
        SlotChoice choice = change.provider() == null ? null : new SlotChoice(change.provider(), change.fallback());
        boolean drained = swap.swap(clinic.get().id(), id, choice);
        return views.view(slot).after(drained);
    }

    private void check(InstalledSlot slot, SlotChange change) {
        Checks checks = new Checks();
        usable(checks, slot, "provider", change.provider());
        usable(checks, slot, "fallback", change.fallback());
        checks.that(
                        change.fallback() == null || change.provider() != null,
                        "fallback",
                        "without-provider",
                        "Choose a provider before its fallback.")
                .that(
                        change.fallback() == null || !Objects.equals(change.provider(), change.fallback()),
                        "fallback",
                        "same",
                        "The fallback must be another provider.")
                .done();
    }

    private void usable(Checks checks, InstalledSlot slot, String field, String moduleId) {
        if (moduleId == null) {
            return;
        }
        UUID clinicId = clinic.get().id();
        boolean offered = slot.provider(moduleId).isPresent();
        checks.that(offered, field, "unknown", "No installed module of this name provides " + slot.name() + ".")
                .that(
                        !offered || registry.enabled(clinicId, moduleId),
                        field,
                        "disabled",
                        "Enable this module for the clinic first.");
    }

    private SlotViews views() {
        return new SlotViews(router, registry, clinic.get().id());
    }
}

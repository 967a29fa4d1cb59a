package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.scheduling.domain.ClinicService;
import com.codecanvas.medspa.scheduling.domain.ServiceDraft;
import com.codecanvas.medspa.scheduling.domain.Services;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the clinic offers, with its usual length. */
@Component(service = ServicesResource.class)
@RestResource
@Path("services")
@RequiresPermission("scheduling.configure")
public final class ServicesResource {

    private final Services services;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public ServicesResource(@Reference Services services, @Reference Audit audit, @Reference LiveUpdates live) {
        this.services = services;
        this.audit = audit;
        this.live = live;
    }

    @GET
    @RequiresPermission("scheduling.read")
    @NotAudited(because = "What a clinic offers is no patient data.")
    public Page<ServiceView> list() {
        return Page.all(services.all().stream().map(ServiceView::of).toList());
    }

    @POST
    @Answers(201)
    public ServiceView add(ServiceDraft draft) {
        return changed(services.add(Bodies.needed(draft)));
    }

    @PUT
    @Path("{id}")
    public ServiceView change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, ServiceDraft draft) {
        return changed(services.change(id, current -> {
            IfMatch.check(seen, current.version());
            return Bodies.needed(draft).change(current);
        }));
    }

    private ServiceView changed(ClinicService service) {
        audit.entity("service", service.id());
        live.changed("services", service.id());
        return ServiceView.of(service);
    }
}

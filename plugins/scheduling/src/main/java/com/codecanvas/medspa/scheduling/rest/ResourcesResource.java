package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceDraft;
import com.codecanvas.medspa.scheduling.domain.Resources;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Practitioners, rooms and devices. */
@Component(service = ResourcesResource.class)
@RestResource
@Path("resources")
@RequiresPermission("scheduling.configure")
public final class ResourcesResource {

    private final Resources resources;
    private final StaffDirectory staff;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public ResourcesResource(
            @Reference Resources resources,
            @Reference StaffDirectory staff,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.resources = resources;
        this.staff = staff;
        this.audit = audit;
        this.live = live;
    }

    @GET
    @RequiresPermission("scheduling.read")
    @NotAudited(because = "Names of practitioners, rooms and devices are no patient data.")
    public Page<ResourceView> list(@QueryParam("active") Boolean active) {
        return Page.all(resources.all().stream()
                .filter(resource -> active == null || resource.active() == active)
                .map(ResourceView::of)
                .toList());
    }

    @POST
    @Answers(201)
    public ResourceView add(ResourceDraft draft) {
        checkStaff(Bodies.needed(draft).userId());
        return changed(resources.add(draft));
    }

    @PUT
    @Path("{id}")
    public ResourceView change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, ResourceDraft draft) {
        return changed(resources.change(id, current -> {
            IfMatch.check(seen, current.version());
            UUID userId = Bodies.needed(draft).userId();
            if (!Objects.equals(userId, current.userId())) {
                checkStaff(userId);
            }
            return draft.change(current);
        }));
    }

    private void checkStaff(UUID userId) {
        if (userId != null && !staff.find(List.of(userId)).containsKey(userId)) {
            throw Problem.invalid("userId", "unknown", "There is no such member of staff in this clinic.");
        }
    }

    private ResourceView changed(Resource resource) {
        audit.entity("resource", resource.id());
        live.changed("resources", resource.id());
        return ResourceView.of(resource);
    }
}

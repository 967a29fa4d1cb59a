package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which further treatments the clinic offers, and what each asks and records. */
@Component(service = KindsResource.class)
@RestResource
@Path("treatment-kinds")
@RequiresPermission("treatments.read")
public final class KindsResource {

    private final Kinds kinds;

    @Activate
    public KindsResource(@Reference Kinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @NotAudited(because = "Kinds of treatment are no patient data.")
    public Page<KindView> list() {
        return Page.all(kinds.all().stream()
                .map(kind -> KindView.of(kind.moduleId(), kind.description()))
                .toList());
    }
}

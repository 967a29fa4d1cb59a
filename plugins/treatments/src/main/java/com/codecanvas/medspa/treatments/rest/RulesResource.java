package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.treatments.domain.Rules;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What screening asks, which methods there are, and what devices are made for. */
@Component(service = RulesResource.class)
@RestResource
@Path("treatment-rules")
@RequiresPermission("treatments.read")
public final class RulesResource {

    private final Rules rules;

    @Activate
    public RulesResource(@Reference Rules rules) {
        this.rules = rules;
    }

    @GET
    @NotAudited(because = "Rules are no patient data.")
    public RulesView read() {
        return RulesView.of(rules.current());
    }
}

package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.treatments.domain.Laser;
import com.codecanvas.medspa.treatments.domain.Lasers;
import com.codecanvas.medspa.treatments.domain.Rules;
import com.codecanvas.medspa.treatments.domain.SerialTakenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clinic's lasers. */
@Component(service = LasersResource.class)
@RestResource
@Path("lasers")
@RequiresPermission("treatments.configure")
public final class LasersResource {

    private final Lasers lasers;
    private final Rules rules;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public LasersResource(
            @Reference Lasers lasers, @Reference Rules rules, @Reference Audit audit, @Reference LiveUpdates live) {
        this.lasers = lasers;
        this.rules = rules;
        this.audit = audit;
        this.live = live;
    }

    @GET
    @RequiresPermission("treatments.read")
    @NotAudited(because = "Devices are no patient data.")
    public Page<LaserView> list() {
        return Page.all(lasers.all().stream()
                .map(laser -> LaserView.of(laser, rules.current()))
                .toList());
    }

    @POST
    @Answers(201)
    public LaserView add(LaserInput input) {
        Laser laser = Form.needed(input).checked(Ids.next(), 0, rules.current());
        return changed(() -> lasers.add(laser));
    }

    @PUT
    @Path("{id}")
    public LaserView change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, LaserInput input) {
        return changed(() -> lasers.change(id, current -> {
                    IfMatch.check(seen, current.version());
                    return Form.needed(input).checked(id, current.version(), rules.current());
                })
                .orElseThrow(() -> Problem.notFound("laser")));
    }

    private LaserView changed(Supplier<Laser> change) {
        try {
            Laser laser = change.get();
            audit.entity("laser", laser.id());
            live.changed("lasers", laser.id());
            return LaserView.of(laser, rules.current());
        } catch (SerialTakenException taken) {
            throw Problem.invalid("serial", "taken", "A laser of this maker has this serial number already.");
        }
    }
}

package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.scheduling.domain.Hours;
import com.codecanvas.medspa.scheduling.domain.HoursDraft;
import com.codecanvas.medspa.scheduling.domain.OpeningHours;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When the clinic is open, and the step of its calendar. */
@Component(service = ClinicHoursResource.class)
@RestResource
@Path("clinic-hours")
public final class ClinicHoursResource {

    private final Hours hours;
    private final CurrentClinic clinic;
    private final ModuleSettings settings;
    private final LiveUpdates live;

    @Activate
    public ClinicHoursResource(
            @Reference Hours hours,
            @Reference CurrentClinic clinic,
            @Reference ModuleSettings settings,
            @Reference LiveUpdates live) {
        this.hours = hours;
        this.clinic = clinic;
        this.settings = settings;
        this.live = live;
    }

    @GET
    @RequiresPermission("scheduling.read")
    @NotAudited(because = "Opening hours are no patient data.")
    public HoursView read() {
        return view(hours.current());
    }

    @PUT
    @RequiresPermission("scheduling.configure")
    public HoursView change(@HeaderParam("If-Match") IfMatch seen, HoursDraft draft) {
        OpeningHours current = hours.current();
        IfMatch.check(seen, current.version());
        OpeningHours changed = hours.replace(Bodies.needed(draft).read(current.version()));
        live.changed("clinic-hours");
        return view(changed);
    }

    private HoursView view(OpeningHours opening) {
        Clinic current = clinic.get();
        return new HoursView(
                current.id(),
                current.timeZone().getId(),
                HoursView.days(opening),
                settings.read(SchedulingSettings.class).appointmentStepMinutes(),
                opening.version());
    }
}

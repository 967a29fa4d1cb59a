package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.domain.PackageBalance;
import com.codecanvas.medspa.payments.domain.Packages;
import com.codecanvas.medspa.payments.till.PackageDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions that patients bought together. */
@Component(service = PackagesResource.class)
@RestResource
@Path("packages")
public final class PackagesResource {

    /** What of a package is used and left. */
    public record PackageView(
            UUID id,
            UUID patientId,
            UUID invoiceId,
            UUID serviceId,
            String name,
            int bought,
            int used,
            int left,
            boolean cancelled,
            Instant createdAt) {

        static PackageView of(PackageBalance balance) {
            return new PackageView(
                    balance.id(),
                    balance.patientId(),
                    balance.invoiceId(),
                    balance.serviceId(),
                    balance.name(),
                    balance.bought(),
                    balance.used(),
                    balance.left(),
                    balance.cancelled(),
                    balance.createdAt());
        }
    }

    /** Which appointment uses a session; null for none. */
    public record RedeemInput(UUID appointmentId) {}

    private final Packages packages;
    private final PackageDesk desk;
    private final InvoiceViews patients;
    private final Audit audit;

    @Activate
    public PackagesResource(
            @Reference Packages packages,
            @Reference PackageDesk desk,
            @Reference InvoiceViews patients,
            @Reference Audit audit) {
        this.packages = packages;
        this.desk = desk;
        this.patients = patients;
        this.audit = audit;
    }

    @GET
    @RequiresPermission("payments.read")
    public Page<PackageView> list(@QueryParam("patientId") UUID patientId) {
        patients.known(patientId);
        return Page.all(
                packages.ofPatient(patientId).stream().map(PackageView::of).toList());
    }

    @POST
    @Path("{id}/redeem")
    @RequiresPermission("payments.take")
    public PackageView redeem(@PathParam("id") UUID id, RedeemInput input) {
        PackageBalance after = desk.redeem(id, input == null ? null : input.appointmentId());
        audit.patient(after.patientId());
        audit.entity("package", id);
        return PackageView.of(after);
    }
}

package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.privacy.copy.Gatherer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What each module holds about a patient, how it is corrected, and why it is kept. */
@Component(service = HoldingsResource.class)
@RestResource
@Path("privacy-holdings")
@RequiresPermission("privacy.read")
public final class HoldingsResource {

    private final Gatherer gatherer;
    private final PrivacyDesk desk;

    @Activate
    public HoldingsResource(@Reference Gatherer gatherer, @Reference PrivacyDesk desk) {
        this.gatherer = gatherer;
        this.desk = desk;
    }

    /** @param answers false for a module that is stopped or gone: nobody can say what it holds */
    public record HoldingView(String module, String name, boolean answers, List<KindView> kinds) {}

    /** @param keptBecause null where it is erased on request */
    public record KindView(String kind, String name, int records, String correction, String keptBecause) {}

    @GET
    public Page<HoldingView> list(@QueryParam("patientId") UUID patientId) {
        desk.patient(patientId);
        return Page.all(gatherer.count(patientId).stream()
                .map(holding -> new HoldingView(
                        holding.moduleId(), holding.name(), holding.kinds() != null, kinds(holding.kinds())))
                .toList());
    }

    private static List<KindView> kinds(List<Gatherer.Count> counts) {
        return counts == null
                ? List.of()
                : counts.stream()
                        .map(count -> new KindView(
                                count.kind().id(),
                                count.kind().name(),
                                count.records(),
                                count.kind().correction(),
                                count.kind().keptBecause()))
                        .toList();
    }
}

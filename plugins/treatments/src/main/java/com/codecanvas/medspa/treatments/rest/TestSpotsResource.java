package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.TestSpot;
import com.codecanvas.medspa.treatments.domain.TestSpots;
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

/** Test spots of a tattoo, and what became of them. */
@Component(service = TestSpotsResource.class)
@RestResource
@Path("tattoos/{tattooId}/test-spots")
@RequiresPermission("treatments.write")
public final class TestSpotsResource {

    private final TestSpots spots;
    private final SessionChecks checks;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public TestSpotsResource(
            @Reference TestSpots spots,
            @Reference SessionChecks checks,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.spots = spots;
        this.checks = checks;
        this.audit = audit;
        this.live = live;
    }

    @GET
    @RequiresPermission("treatments.read")
    public Page<TestSpotView> list(@PathParam("tattooId") UUID tattooId) {
        known(tattooId);
        return Page.all(spots.ofTattoo(tattooId).stream()
                .map(spot -> TestSpotView.of(spot, checks.book()))
                .toList());
    }

    @POST
    @Answers(201)
    public TestSpotView add(@PathParam("tattooId") UUID tattooId, TestSpotInput input) {
        known(tattooId);
        return changed(tattooId, spots.add(Form.needed(input).checked(tattooId, checks.today())));
    }

    @PUT
    @Path("{id}/review")
    @RequiresPermission("treatments.sign")
    public TestSpotView review(
            @PathParam("tattooId") UUID tattooId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch seen,
            TestSpotReviewInput input) {
        known(tattooId);
        TestSpot reviewed = spots.change(tattooId, id, spot -> {
                    IfMatch.check(seen, spot.version());
                    return spot.reviewed(
                            Form.needed(input).checked(spot, checks.book(), checks.today(), checks.userId()));
                })
                .orElseThrow(() -> Problem.notFound("test spot"));
        return changed(tattooId, reviewed);
    }

    private void known(UUID tattooId) {
        Tattoo tattoo = checks.tattoo(tattooId);
        audit.patient(tattoo.patientId());
        audit.entity("tattoo", tattooId);
    }

    private TestSpotView changed(UUID tattooId, TestSpot spot) {
        audit.detail("testSpot", spot.id());
        live.changed("tattoos", tattooId);
        return TestSpotView.of(spot, checks.book());
    }
}

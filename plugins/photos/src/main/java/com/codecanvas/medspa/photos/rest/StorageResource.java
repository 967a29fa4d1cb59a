package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.photos.domain.Move;
import com.codecanvas.medspa.photos.jobs.IntegrityCheck;
import com.codecanvas.medspa.photos.jobs.Moving;
import com.codecanvas.medspa.photos.store.PostgresMoves;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import com.codecanvas.medspa.photos.vault.Vault;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moves of all pictures to another storage, and checks that they are whole. */
@Component(service = StorageResource.class)
@RestResource
@Path("photo-storage")
@RequiresPermission("photos.manage")
public final class StorageResource {

    /** Module id of the storage to move to. */
    public record MoveInput(String provider) {}

    /** How many stored objects the last check found changed or missing. */
    public record CheckView(long damaged) {}

    private final PostgresMoves moves;
    private final PostgresObjects objects;
    private final Vault vault;
    private final Jobs jobs;

    @Activate
    public StorageResource(
            @Reference PostgresMoves moves,
            @Reference PostgresObjects objects,
            @Reference Vault vault,
            @Reference Jobs jobs) {
        this.moves = moves;
        this.objects = objects;
        this.vault = vault;
        this.jobs = jobs;
    }

    @GET
    @Path("moves")
    public Page<Move> moves() {
        return Page.all(moves.all());
    }

    /** To the storage that the clinic has chosen, since new pictures go there. */
    @POST
    @Path("moves")
    @Answers(202)
    public Move move(MoveInput input) {
        String active = vault.slot().active().orElse(null);
        if (active == null || input == null || !active.equals(input.provider())) {
            throw Problem.invalid(
                    "provider",
                    "not-chosen",
                    "Choose this storage for the clinic first, so that new pictures go there.");
        }
        Move started = moves.start(active);
        var unused = jobs.enqueue(Moving.TYPE, started.id().toString());
        return started;
    }

    @GET
    @Path("checks")
    public CheckView checks() {
        return new CheckView(objects.damaged());
    }

    @POST
    @Path("checks")
    @Answers(202)
    public CheckView check() {
        var unused = jobs.enqueue(IntegrityCheck.TYPE, "");
        return checks();
    }
}

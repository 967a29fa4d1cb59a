package com.codecanvas.medspa.core.installer.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import com.codecanvas.medspa.core.installer.desk.InstallerDesk;
import com.codecanvas.medspa.core.installer.desk.Wish;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.store.InstallerTables;
import com.codecanvas.medspa.core.installer.store.Operations;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was done to modules, and what is being done. */
@Component(service = OperationsResource.class)
@RestResource
@Path("operator/module-operations")
@Produces(MediaType.APPLICATION_JSON)
@OperatorOnly
public final class OperationsResource {

    private static final int USUAL_PAGE = 50;

    private final InstallerDesk desk;
    private final Operations operations;

    @Activate
    public OperationsResource(@Reference InstallerDesk desk, @Reference InstallerTables stores) {
        this.desk = desk;
        this.operations = stores.operations();
    }

    /** Answers at once; the operation tells how it goes on. */
    @POST
    @Answers(202)
    @NotAudited(because = Unaudited.BECAUSE)
    public OperationView begin(Wish wish) {
        return OperationView.of(desk.begin(wish));
    }

    @GET
    @NotAudited(because = Unaudited.BECAUSE)
    public Page<OperationView> list(
            @QueryParam("module") String module,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = limit == null ? USUAL_PAGE : limit;
        Cursor from = Cursor.parse(cursor, 2);
        List<Operation> found =
                operations.page(module, from == null ? null : instant(from), from == null ? null : id(from), size + 1);
        boolean more = found.size() > size;
        List<Operation> shown = more ? found.subList(0, size) : found;
        String next = more ? after(shown.get(size - 1)) : null;
        return new Page<>(shown.stream().map(OperationView::of).toList(), next);
    }

    @GET
    @Path("{id}")
    @NotAudited(because = Unaudited.BECAUSE)
    public OperationView get(@PathParam("id") UUID id) {
        return operations
                .find(id)
                .map(OperationView::of)
                .orElseThrow(() -> Problem.of("not-found", 404, "Not found", "There is no such operation."));
    }

    private static String after(Operation last) {
        return Cursor.of(last.startedAt(), last.id()).text();
    }

    private static Instant instant(Cursor cursor) {
        try {
            return Instant.parse(cursor.keys().get(0));
        } catch (DateTimeException e) {
            throw Problem.malformed("The cursor is not one that this list gave out.", e);
        }
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(1));
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("The cursor is not one that this list gave out.", e);
        }
    }
}

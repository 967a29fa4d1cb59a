package com.codecanvas.medspa.core.jobs.admin;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Jobs and events of the clinic's modules: look, try again, give up. */
@Component(service = BackgroundWorkResource.class)
@RestResource
@Path("background-work")
@RequiresPermission("modules.read")
public final class BackgroundWorkResource {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_REASON = 200;

    /** Why work is given up; kept in the audit log, so without patient data. */
    public record Discarding(String reason) {}

    private final BackgroundWork work;
    private final ModuleRegistry modules;
    private final Audit audit;

    @Activate
    public BackgroundWorkResource(
            @Reference BackgroundWork work, @Reference ModuleRegistry modules, @Reference Audit audit) {
        this.work = work;
        this.modules = modules;
        this.audit = audit;
    }

    @GET
    public Page<WorkItem> list(
            @QueryParam("kind") String kind,
            @QueryParam("state") String state,
            @QueryParam("module") String module,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = limit == null ? USUAL_PAGE : Math.max(1, Math.min(limit, LARGEST_PAGE));
        WorkFilter filter = new WorkFilter(blankAsNull(kind), blankAsNull(state), blankAsNull(module));
        Page<WorkItem> page = work.page(filter, cursor, size);
        return new Page<>(page.items().stream().map(this::named).toList(), page.nextCursor());
    }

    @GET
    @Path("summary")
    public Page<WorkCounts> summary() {
        return Page.all(work.counts().stream().map(this::named).toList());
    }

    @POST
    @Path("{id}/retry")
    @RequiresPermission("modules.manage")
    public void retry(@PathParam("id") UUID id) {
        note(work.retry(id));
    }

    @POST
    @Path("{id}/discard")
    @RequiresPermission("modules.manage")
    public void discard(@PathParam("id") UUID id, Discarding discarding) {
        if (discarding == null) {
            throw Problem.malformed("The request needs a reason as its body.", null);
        }
        work.require(id);
        new Checks()
                .required(discarding.reason(), "reason", "Say why this work is given up.")
                .atMost(LONGEST_REASON, discarding.reason(), "reason", "A reason has at most 200 characters.")
                .done();
        note(work.discard(id));
        audit.detail("reason", discarding.reason().trim());
    }

    private void note(WorkItem item) {
        audit.entity("background-work", item.id());
        audit.detail("module", item.module());
        audit.detail("type", item.type());
        if (item.handler() != null) {
            audit.detail("handler", item.handler());
        }
        audit.detail("attempts", item.attempt());
    }

    private WorkItem named(WorkItem item) {
        return new WorkItem(
                item.id(),
                item.kind(),
                item.module(),
                nameOf(item.module()),
                item.type(),
                item.handler(),
                item.state(),
                item.attempt(),
                item.due(),
                item.createdAt(),
                item.problem());
    }

    private WorkCounts named(WorkCounts counts) {
        return new WorkCounts(
                counts.module(),
                nameOf(counts.module()),
                counts.waiting(),
                counts.running(),
                counts.paused(),
                counts.dead());
    }

    /** Its id while it is not installed. */
    private String nameOf(String module) {
        return modules.find(module).map(found -> found.descriptor().name()).orElse(module);
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}

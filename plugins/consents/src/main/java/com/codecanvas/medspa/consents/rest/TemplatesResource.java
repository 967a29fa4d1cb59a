package com.codecanvas.medspa.consents.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.consents.domain.Template;
import com.codecanvas.medspa.consents.domain.TemplateChangedException;
import com.codecanvas.medspa.consents.domain.Templates;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What patients sign: every change is a new version, and signatures keep theirs. */
@Component(service = TemplatesResource.class)
@RestResource
@Path("consent-templates")
@RequiresPermission("consents.configure")
public final class TemplatesResource {

    private final Templates templates;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public TemplatesResource(@Reference Templates templates, @Reference Audit audit, @Reference LiveUpdates live) {
        this.templates = templates;
        this.audit = audit;
        this.live = live;
    }

    @GET
    @RequiresPermission("consents.read")
    @NotAudited(because = "Templates hold no patient data.")
    public Page<TemplateView> list() {
        return Page.all(templates.current().stream().map(TemplateView::of).toList());
    }

    @POST
    @Answers(201)
    public TemplateView add(TemplateInput input) {
        return published(needed(input).checked(Ids.next(), 1));
    }

    @PUT
    @Path("{id}")
    public TemplateView change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, TemplateInput input) {
        Template current = templates.current(id).orElseThrow(() -> Problem.notFound("template"));
        IfMatch.check(seen, current.version());
        Template next = needed(input).checked(id, current.version() + 1);
        // What was declined as a notice must never count as a consent.
        new Checks()
                .that(
                        next.kind() == current.kind(),
                        "kind",
                        "fixed",
                        "The kind stays; write another text for the other one.")
                .done();
        return published(next);
    }

    @GET
    @Path("{id}/versions")
    @RequiresPermission("consents.read")
    @NotAudited(because = "Templates hold no patient data.")
    public Page<TemplateView> versions(@PathParam("id") UUID id) {
        List<Template> all = templates.versions(id);
        if (all.isEmpty()) {
            throw Problem.notFound("template");
        }
        return Page.all(all.stream().map(TemplateView::of).toList());
    }

    private TemplateView published(Template template) {
        try {
            templates.publish(template);
        } catch (TemplateChangedException e) {
            throw Problem.stale();
        }
        audit.entity("consent-template", template.id());
        audit.detail("version", template.version());
        live.changed("consent-templates", template.id());
        return TemplateView.of(template);
    }

    static <T> T needed(T body) {
        if (body == null) {
            throw Problem.malformed("Send the fields as a JSON object.", null);
        }
        return body;
    }
}

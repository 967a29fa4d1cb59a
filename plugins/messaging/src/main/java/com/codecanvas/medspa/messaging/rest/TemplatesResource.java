package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.ShippedTemplates;
import com.codecanvas.medspa.messaging.domain.Template;
import com.codecanvas.medspa.messaging.domain.TemplateKind;
import com.codecanvas.medspa.messaging.plan.ClinicClock;
import com.codecanvas.medspa.messaging.plan.Composer;
import com.codecanvas.medspa.messaging.store.Templates;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The texts of messages. */
@Component(service = TemplatesResource.class)
@RestResource
@Path("message-templates")
@RequiresPermission("messaging.configure")
public final class TemplatesResource {

    private static final int LONGEST_HEADING = 120;

    /** @param heading of an e-mail, else left out */
    public record TemplateBody(String heading, String body) {}

    private final Templates templates;
    private final Composer composer;
    private final StaffDesk desk;
    private final ClinicClock clock;
    private final Audit audit;

    @Activate
    public TemplatesResource(
            @Reference Templates templates,
            @Reference Composer composer,
            @Reference StaffDesk desk,
            @Reference ClinicClock clock,
            @Reference Audit audit) {
        this.templates = templates;
        this.composer = composer;
        this.desk = desk;
        this.clock = clock;
        this.audit = audit;
    }

    @GET
    @RequiresPermission("messaging.read")
    public Page<TemplateView> list() {
        return Page.all(ShippedTemplates.all().stream()
                .map(shipped -> view(templates.current(shipped.kind(), shipped.channel())))
                .toList());
    }

    @POST
    @Path("{kind}/{channel}/preview")
    public TemplateView preview(
            @PathParam("kind") String kind, @PathParam("channel") String channel, TemplateBody draft) {
        return view(written(current(kind, channel), Inputs.needed(draft)));
    }

    @PUT
    @Path("{kind}/{channel}")
    public TemplateView change(
            @PathParam("kind") String kind,
            @PathParam("channel") String channel,
            @HeaderParam("If-Match") IfMatch seen,
            TemplateBody draft) {
        Template current = current(kind, channel);
        IfMatch.check(seen, current.version());
        Template written = written(current, Inputs.needed(draft));
        templates.add(written, clock.now(), desk.userId());
        audit.detail("template", kind + " " + channel);
        return view(written);
    }

    private TemplateView view(Template template) {
        return TemplateView.of(template, composer.preview(template));
    }

    private Template current(String kindCode, String channelCode) {
        TemplateKind kind = TemplateKind.find(kindCode).orElseThrow(() -> Problem.notFound("text"));
        Channel channel = Channel.find(channelCode)
                .filter(found -> found == Channel.SMS || kind.isAboutAppointment())
                .orElseThrow(() -> Problem.notFound("text"));
        return templates.current(kind, channel);
    }

    private static Template written(Template current, TemplateBody draft) {
        boolean mail = current.channel() == Channel.EMAIL;
        String heading = mail && draft.heading() != null ? draft.heading().strip() : null;
        String body = Inputs.text("body", draft.body());
        Checks checks = new Checks();
        if (mail) {
            checks.required(heading, "heading", "An e-mail needs a subject line.")
                    .atMost(LONGEST_HEADING, heading, "heading", "Use at most 120 characters.")
                    .that(
                            heading == null || heading.chars().noneMatch(Character::isISOControl),
                            "heading",
                            "characters",
                            "Use a single line.");
            unknownVariables(checks, "heading", heading);
        }
        unknownVariables(checks, "body", body);
        checks.done();
        return new Template(current.kind(), current.channel(), heading, body, current.version() + 1);
    }

    private static void unknownVariables(Checks checks, String field, String text) {
        List<String> unknown = text == null ? List.of() : Template.unknownVariables(text);
        checks.that(
                unknown.isEmpty(),
                field,
                "variable",
                "There is no such variable: use {firstName}, {clinic}, {day}, {time} or {phone}.");
    }
}

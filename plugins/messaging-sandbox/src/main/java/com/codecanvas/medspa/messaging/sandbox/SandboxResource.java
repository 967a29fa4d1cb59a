package com.codecanvas.medspa.messaging.sandbox;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.messaging.api.InboundText;
import com.codecanvas.medspa.messaging.api.MessageIntake;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What would have been sent, and replies as if patients had written them. */
@Component(service = SandboxResource.class)
@RestResource
@Path("messaging-sandbox/messages")
@RequiresPermission("messaging-sandbox.use")
public final class SandboxResource {

    static final String PROVIDER = "messaging-sandbox";

    /** A number of the range that is kept for fiction. */
    private static final String CLINICS_NUMBER = "+12025550100";

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final int LONGEST = 2000;

    /** @param from in E.164 form */
    public record Reply(String from, String text) {}

    private final Shelf shelf;
    private final MessageIntake intake;
    private final Audit audit;

    @Activate
    public SandboxResource(@Reference Shelf shelf, @Reference MessageIntake intake, @Reference Audit audit) {
        this.shelf = shelf;
        this.intake = intake;
        this.audit = audit;
    }

    @GET
    public Page<Kept> list() {
        return Page.all(shelf.newest());
    }

    @POST
    @Answers(201)
    public Kept reply(Reply reply) {
        if (reply == null) {
            throw Problem.malformed("Send the fields as a JSON object.", null);
        }
        new Checks()
                .that(
                        reply.from() != null && E164.matcher(reply.from()).matches(),
                        "from",
                        "phone",
                        "Give the number with its country code, such as +12125550123.")
                .required(reply.text(), "text", "Write something.")
                .atMost(LONGEST, reply.text(), "text", "Use at most 2,000 characters.")
                .done();
        Kept typed = new Kept(Ids.next(), "in", "sms", reply.from(), null, reply.text(), SandboxCarrier.now());
        if (shelf.put(typed)) {
            audit.entity("sandbox-message", typed.id());
            intake.received(new InboundText(
                    PROVIDER, typed.id().toString(), typed.address(), CLINICS_NUMBER, typed.body(), typed.at()));
        }
        return typed;
    }
}

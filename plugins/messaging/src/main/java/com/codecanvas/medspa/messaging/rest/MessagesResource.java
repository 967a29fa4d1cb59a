package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.patients.api.PatientContact;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A patient's messages. */
@Component(service = MessagesResource.class)
@RestResource
@Path("messages")
@RequiresPermission("messaging.read")
public final class MessagesResource {

    /** @param channel sms or email */
    public record NewMessage(UUID patientId, String channel, String text) {}

    /** By which channels a patient can be written to. */
    public record ReachView(boolean sms, boolean email, boolean smsOptedOut, boolean emailOptedOut) {}

    private final MessageViews views;
    private final StaffDesk desk;
    private final Audit audit;

    @Activate
    public MessagesResource(@Reference MessageViews views, @Reference StaffDesk desk, @Reference Audit audit) {
        this.views = views;
        this.desk = desk;
        this.audit = audit;
    }

    @GET
    public Page<MessageView> list(@QueryParam("patientId") UUID patientId, @QueryParam("cursor") String cursor) {
        known(patientId);
        return views.ofPatient(patientId, cursor);
    }

    @GET
    @Path("reach")
    public ReachView reach(@QueryParam("patientId") UUID patientId) {
        PatientContact contact = known(patientId);
        return new ReachView(
                contact.mobile() != null,
                contact.email() != null,
                desk.hasOptedOut(Channel.SMS, contact.mobile()),
                desk.hasOptedOut(Channel.EMAIL, contact.email()));
    }

    @POST
    @Answers(202)
    @RequiresPermission("messaging.send")
    public MessageView write(NewMessage wanted) {
        PatientContact contact = known(Inputs.needed(wanted).patientId());
        Channel channel = Inputs.channel(wanted.channel());
        UUID id = desk.write(contact, channel, Inputs.text("text", wanted.text()));
        audit.entity("message", id);
        return views.one(id);
    }

    private PatientContact known(UUID patientId) {
        PatientContact contact = desk.contact(Inputs.id("patientId", patientId, "Say which patient is meant."));
        audit.patient(patientId);
        return contact;
    }
}

package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.messaging.domain.Conversation;
import com.codecanvas.medspa.messaging.plan.Outbox;
import com.codecanvas.medspa.messaging.send.Desk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The inbox. */
@Component(service = ConversationsResource.class)
@RestResource
@Path("conversations")
@RequiresPermission("messaging.read")
public final class ConversationsResource {

    public record Words(String text) {}

    public record Assignment(UUID patientId) {}

    public record Unread(long conversations) {}

    /** @param messages the latest first */
    public record Thread(ConversationView conversation, Page<MessageView> messages) {}

    private final Desk desk;
    private final Views views;
    private final StaffDesk staff;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public ConversationsResource(
            @Reference Desk desk,
            @Reference Views views,
            @Reference StaffDesk staff,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.desk = desk;
        this.views = views;
        this.staff = staff;
        this.audit = audit;
        this.live = live;
    }

    @GET
    public Page<ConversationView> list(@QueryParam("unread") boolean unreadAlone, @QueryParam("cursor") String cursor) {
        return views.conversations().list(unreadAlone, cursor);
    }

    @GET
    @Path("unread")
    public Unread unread() {
        return new Unread(desk.conversations().unread());
    }

    @GET
    @Path("{id}")
    public Thread read(@PathParam("id") UUID id, @QueryParam("cursor") String cursor) {
        Conversation conversation = find(id);
        return new Thread(
                views.conversations().one(conversation), views.messages().ofConversation(id, cursor));
    }

    @POST
    @Path("{id}/replies")
    @Answers(202)
    @RequiresPermission("messaging.send")
    public MessageView reply(@PathParam("id") UUID id, Words words) {
        Conversation conversation = find(id);
        UUID message = staff.reply(
                conversation, Inputs.text("text", Inputs.needed(words).text()));
        audit.entity("message", message);
        return views.messages().one(message);
    }

    @POST
    @Path("{id}/read")
    @RequiresPermission("messaging.send")
    public ConversationView markRead(@PathParam("id") UUID id) {
        return changed(desk.conversations().read(id));
    }

    @PUT
    @Path("{id}/patient")
    @RequiresPermission("messaging.send")
    public ConversationView assign(@PathParam("id") UUID id, Assignment assignment) {
        find(id);
        UUID patientId = Inputs.id("patientId", Inputs.needed(assignment).patientId(), "Say which patient is meant.");
        audit.patient(staff.contact(patientId).id());
        Conversation assigned = desk.conversations().assign(id, patientId);
        desk.log().assign(id, patientId);
        return changed(assigned);
    }

    private Conversation find(UUID id) {
        Conversation conversation = desk.conversations().find(id).orElseThrow(() -> Problem.notFound("conversation"));
        audit.entity("conversation", id);
        return conversation;
    }

    private ConversationView changed(Conversation conversation) {
        audit.entity("conversation", conversation.id());
        live.changed(Outbox.TOPIC, conversation.id());
        return views.conversations().one(conversation);
    }
}

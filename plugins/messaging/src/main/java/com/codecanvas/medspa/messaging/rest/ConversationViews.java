package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Conversation;
import com.codecanvas.medspa.messaging.store.Conversations;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Conversations as they are shown, with the patient's name and the latest words. */
@Component(service = ConversationViews.class)
public final class ConversationViews {

    private final Conversations conversations;
    private final PatientDirectory patients;
    private final MessageViews messages;
    private final StaffDesk desk;
    private final Audit audit;

    @Activate
    public ConversationViews(
            @Reference Conversations conversations,
            @Reference PatientDirectory patients,
            @Reference MessageViews messages,
            @Reference StaffDesk desk,
            @Reference Audit audit) {
        this.conversations = conversations;
        this.patients = patients;
        this.messages = messages;
        this.desk = desk;
        this.audit = audit;
    }

    Page<ConversationView> list(boolean unreadAlone, String cursor) {
        Cursor parsed = Cursor.parse(cursor, 2);
        Conversations.Place after =
                parsed == null ? null : new Conversations.Place(Paging.instant(parsed, 0), Paging.id(parsed, 1));
        List<Conversation> found = conversations.list(unreadAlone, after, Paging.SIZE + 1);
        return Paging.page(views(found), view -> Cursor.of(view.lastAt(), view.id()));
    }

    ConversationView one(Conversation conversation) {
        return views(List.of(conversation)).get(0);
    }

    private List<ConversationView> views(List<Conversation> shown) {
        Set<UUID> patientIds = shown.stream()
                .map(Conversation::patientId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        audit.patients(patientIds);
        Map<UUID, PatientName> names = patients.names(patientIds);
        return shown.stream().map(each -> view(each, names)).toList();
    }

    private ConversationView view(Conversation conversation, Map<UUID, PatientName> names) {
        PatientName name = conversation.patientId() == null ? null : names.get(conversation.patientId());
        MessageView last = messages.ofConversation(conversation.id(), null).items().stream()
                .findFirst()
                .orElse(null);
        return ConversationView.of(
                conversation,
                name == null ? null : name.displayName(),
                desk.hasOptedOut(Channel.SMS, conversation.address()),
                last);
    }
}

package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.store.MessageLog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages as they are shown, with who of the staff wrote them. */
@Component(service = MessageViews.class)
public final class MessageViews {

    private final MessageLog log;
    private final StaffDirectory staff;

    @Activate
    public MessageViews(@Reference MessageLog log, @Reference StaffDirectory staff) {
        this.log = log;
        this.staff = staff;
    }

    Page<MessageView> ofPatient(UUID patientId, String cursor) {
        return page(log.ofPatient(patientId, part(cursor)));
    }

    Page<MessageView> ofConversation(UUID conversationId, String cursor) {
        return page(log.ofConversation(conversationId, part(cursor)));
    }

    MessageView one(UUID id) {
        return views(List.of(log.find(id).orElseThrow())).get(0);
    }

    private Page<MessageView> page(List<Message> found) {
        return Paging.page(views(found), view -> Cursor.of(view.id()));
    }

    private List<MessageView> views(List<Message> messages) {
        Map<UUID, User> authors = staff.find(messages.stream()
                .map(Message::authorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return messages.stream()
                .map(message -> MessageView.of(message, name(authors, message.authorId())))
                .toList();
    }

    private static String name(Map<UUID, User> authors, UUID id) {
        User author = id == null ? null : authors.get(id);
        return author == null ? null : author.name();
    }

    private static MessageLog.Part part(String cursor) {
        return new MessageLog.Part(Paging.id(cursor), Paging.SIZE + 1);
    }
}

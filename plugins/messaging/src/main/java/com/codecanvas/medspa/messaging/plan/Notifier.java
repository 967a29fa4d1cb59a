package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.Notice;
import com.codecanvas.medspa.messaging.domain.NoticeKind;
import com.codecanvas.medspa.messaging.store.Notices;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells staff what they should look at. */
@Component(service = Notifier.class)
public final class Notifier {

    public static final String TOPIC = "notices";

    private final Notices notices;
    private final LiveUpdates live;
    private final ClinicClock clock;

    @Activate
    public Notifier(@Reference Notices notices, @Reference LiveUpdates live, @Reference ClinicClock clock) {
        this.notices = notices;
        this.live = live;
        this.clock = clock;
    }

    public void raise(NoticeKind kind, Message message) {
        boolean aboutAppointment =
                message.subject() != null && message.subject().isAppointment();
        raise(kind, message, aboutAppointment ? message.subject().id() : null);
    }

    public void raise(NoticeKind kind, Message message, UUID appointmentId) {
        Notice.Of of =
                new Notice.Of(message.party().patientId(), message.party().conversationId(), appointmentId);
        Notice notice = new Notice(Ids.next(), kind, of, message.id(), clock.now(), null);
        notices.add(notice);
        live.changed(TOPIC, notice.id());
    }
}

package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.messaging.api.ServiceMessage;
import com.codecanvas.medspa.messaging.api.ServiceMessages;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.domain.Subject;
import com.codecanvas.medspa.patients.api.PatientContacts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages that other modules plan. */
@Component(service = ServiceMessages.class)
public final class PlannedMessages implements ServiceMessages {

    private final PatientContacts patients;
    private final Outbox outbox;

    @Activate
    public PlannedMessages(@Reference PatientContacts patients, @Reference Outbox outbox) {
        this.patients = patients;
        this.outbox = outbox;
    }

    @Override
    public Optional<UUID> plan(ServiceMessage wanted) {
        return plan(wanted, List.of(Channel.SMS, Channel.EMAIL));
    }

    @Override
    public Optional<UUID> planEmail(ServiceMessage wanted) {
        return plan(wanted, List.of(Channel.EMAIL));
    }

    private Optional<UUID> plan(ServiceMessage wanted, List<Channel> channels) {
        UUID patientId = wanted.patientId();
        ServiceMessage.About about = wanted.about();
        return Reach.of(patients.contacts(List.of(patientId)).get(patientId), channels)
                .flatMap(reach -> outbox.plan(new Draft(
                        reach.channel(),
                        wanted.purpose(),
                        new Message.Party(patientId, reach.address(), null),
                        new Message.Words(reach.channel() == Channel.EMAIL ? wanted.heading() : null, wanted.text()),
                        new Subject(about.kind(), about.id(), about.window()),
                        wanted.dueAt(),
                        null)));
    }
}

package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.modules.Modules;
import com.codecanvas.medspa.messaging.api.ServiceMessages;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The way to patients, where the clinic has the messaging module on. */
@Component(service = MessagingDoor.class)
public final class MessagingDoor {

    private static final String MESSAGING = "messaging";

    private final Modules modules;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile ServiceMessages messages;

    @Activate
    public MessagingDoor(@Reference Modules modules) {
        this.modules = modules;
    }

    public MessagingDoor(Modules modules, ServiceMessages messages) {
        this.modules = modules;
        this.messages = messages;
    }

    Optional<ServiceMessages> open() {
        ServiceMessages now = messages;
        return modules.enabled(MESSAGING) ? Optional.ofNullable(now) : Optional.empty();
    }
}

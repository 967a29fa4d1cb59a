package com.codecanvas.medspa.messaging.sandbox;

import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.api.Email;
import com.codecanvas.medspa.messaging.api.Emails;
import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.api.TextMessages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes messages as a real provider does, delivers them to a shelf and reports that a moment later. */
@Component(service = {TextMessages.class, Emails.class})
public final class SandboxCarrier implements TextMessages, Emails {

    private final Transactions transactions;
    private final Shelf shelf;
    private final Jobs jobs;

    @Activate
    public SandboxCarrier(@Reference Transactions transactions, @Reference Shelf shelf, @Reference Jobs jobs) {
        this.transactions = transactions;
        this.shelf = shelf;
        this.jobs = jobs;
    }

    @Override
    public String send(TextMessage message) {
        return keep(new Kept(id(message.key()), "out", "sms", message.to(), null, message.text(), now()));
    }

    @Override
    public String send(Email message) {
        return keep(
                new Kept(id(message.key()), "out", "email", message.to(), message.heading(), message.text(), now()));
    }

    @Override
    public boolean honoursKeys() {
        return true;
    }

    private String keep(Kept message) {
        String receipt = message.id().toString();
        transactions.run(entities -> {
            if (shelf.put(message)) {
                jobs.enqueue(DeliveredJob.TYPE, receipt);
            }
        });
        return receipt;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}

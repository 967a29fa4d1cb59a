package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.messaging.api.Purpose;
import com.codecanvas.medspa.messaging.api.ServiceMessage;
import com.codecanvas.medspa.messaging.api.ServiceMessages;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import com.codecanvas.medspa.payments.domain.Money;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends a payment link to its patient, once. The amount and the invoice's number, nothing of what was done. */
@Component(service = LinkPost.class)
public final class LinkPost {

    private final Transactions transactions;
    private final PatientContacts contacts;
    private final MessagingDoor door;
    private final CurrentClinic clinic;

    @Activate
    public LinkPost(
            @Reference Transactions transactions,
            @Reference PatientContacts contacts,
            @Reference MessagingDoor door,
            @Reference CurrentClinic clinic) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.door = door;
        this.clinic = clinic;
    }

    /** @return false where nobody can be reached, messaging is off, or it went out before */
    public boolean send(LinkDesk.Waiting waiting) {
        UUID patientId = waiting.attempt().target().patientId();
        Optional<ServiceMessages> messages = door.open();
        PatientContact contact = contacts.contacts(List.of(patientId)).get(patientId);
        if (messages.isEmpty() || contact == null) {
            return false;
        }
        ServiceMessage message = message(waiting, contact);
        return transactions.call(entities -> messages.get().plan(message).isPresent());
    }

    private ServiceMessage message(LinkDesk.Waiting waiting, PatientContact contact) {
        Clinic here = clinic.get();
        String amount = Money.shown(
                waiting.attempt().amountMinor(), waiting.attempt().currency(), Locale.forLanguageTag(here.locale()));
        String text = here.name() + ": you can pay " + amount + " for invoice " + waiting.invoiceNumber() + " here: "
                + waiting.link().address();
        return new ServiceMessage(
                contact.id(),
                Purpose.PAYMENT_LINK,
                new ServiceMessage.About("payment", waiting.attempt().id(), "payment-link"),
                "Payment for invoice " + waiting.invoiceNumber() + ", " + here.name(),
                text,
                null);
    }
}

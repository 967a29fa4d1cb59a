package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.messaging.api.Purpose;
import com.codecanvas.medspa.messaging.api.ServiceMessage;
import com.codecanvas.medspa.messaging.api.ServiceMessages;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.InvoiceStatus;
import com.codecanvas.medspa.payments.domain.Invoices;
import com.codecanvas.medspa.payments.domain.Money;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends receipts by e-mail, through the messaging module where the clinic has it on. Amounts and the invoice's number, nothing of what was done. */
@Component(service = ReceiptDesk.class)
public final class ReceiptDesk {

    private final Invoices invoices;
    private final PatientContacts contacts;
    private final MessagingDoor door;
    private final CurrentClinic clinic;

    @Activate
    public ReceiptDesk(
            @Reference Invoices invoices,
            @Reference PatientContacts contacts,
            @Reference MessagingDoor door,
            @Reference CurrentClinic clinic) {
        this.invoices = invoices;
        this.contacts = contacts;
        this.door = door;
        this.clinic = clinic;
    }

    /**
     * In the current transaction.
     *
     * @return false when it was sent before
     * @throws com.codecanvas.medspa.api.web.ProblemException 404 for no invoice, 409 when it is not paid or the patient can't be written to
     */
    public boolean send(UUID invoiceId) {
        Invoice invoice = invoices.find(invoiceId).orElseThrow(() -> Problem.notFound("invoice"));
        if (invoice.status() != InvoiceStatus.PAID) {
            throw Problem.of("not-paid", 409, "Not paid yet", "A receipt is sent once the invoice is paid.");
        }
        ServiceMessages messages = door.open()
                .orElseThrow(() -> Problem.of(
                        "no-messaging",
                        409,
                        "Messaging is off",
                        "Switch the messaging module on to send e-mail, or print it."));
        UUID patientId = invoice.subject().patientId();
        PatientContact contact = contacts.contacts(List.of(patientId)).get(patientId);
        if (contact == null || contact.email() == null) {
            throw Problem.of(
                    "no-email", 409, "No e-mail address", "Add an e-mail address on the patient's page, or print it.");
        }
        return messages.planEmail(message(invoice, contact)).isPresent();
    }

    private ServiceMessage message(Invoice invoice, PatientContact contact) {
        Clinic here = clinic.get();
        Locale locale = Locale.forLanguageTag(here.locale());
        String day = invoice.times()
                .paid()
                .atZone(here.timeZone())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        String heading = "Receipt for invoice " + invoice.number() + ", " + here.name();
        String text = "Hello " + contact.greetingName() + ",\n\nThank you. Invoice " + invoice.number() + " for "
                + Money.shown(invoice.totals().totalMinor(), invoice.currency(), locale) + " was paid in full on " + day
                + ".\n" + credited(invoice, locale) + "\nAsk at the front desk for an itemized copy.\n\n" + here.name();
        return new ServiceMessage(
                contact.id(),
                Purpose.RECEIPT,
                new ServiceMessage.About(
                        "invoice", invoice.id(), "receipt@" + invoice.times().paid()),
                heading,
                text,
                null);
    }

    private static String credited(Invoice invoice, Locale locale) {
        long deposit = invoice.paid().depositMinor();
        return deposit == 0
                ? ""
                : "Of that, " + Money.shown(deposit, invoice.currency(), locale) + " came from your deposit.\n";
    }
}

package com.codecanvas.medspa.messaging.sandbox;

import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages under the patient's number and address of today. Of a number that several patients have nobody can tell whose they are, so that nobody is given them. */
@Component(service = PersonalData.class)
public final class MessagesOnShelf implements PersonalData {

    private static final RecordKind KEPT = RecordKind.erased(
            "sandbox-message",
            "Messages in the sandbox",
            "Nothing to correct: they were never sent, and Messaging keeps its own record.");

    record Facts(String direction, String channel, String address, String heading, String text) {}

    private final Shelf shelf;
    private final PatientContacts contacts;

    @Activate
    public MessagesOnShelf(@Reference Shelf shelf, @Reference PatientContacts contacts) {
        this.shelf = shelf;
        this.contacts = contacts;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(KEPT);
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        shelf.of(addresses(patientId))
                .forEach(kept -> into.add(new PersonalRecord(
                        KEPT.id(),
                        kept.id(),
                        kept.at(),
                        "Message in the sandbox",
                        new Facts(
                                kept.direction().equals("in") ? "from the patient" : "to the patient",
                                kept.channel().equals("sms") ? "text message" : "e-mail",
                                kept.address(),
                                kept.heading(),
                                kept.body()))));
    }

    @Override
    public int erase(UUID patientId) {
        return shelf.forget(addresses(patientId));
    }

    private Set<String> addresses(UUID patientId) {
        Set<String> own = new HashSet<>();
        PatientContact contact = contacts.contacts(List.of(patientId)).get(patientId);
        if (contact == null) {
            return own;
        }
        if (contact.email() != null) {
            own.add(contact.email().toLowerCase(Locale.ROOT));
        }
        if (contact.mobile() != null && contacts.withPhone(contact.mobile()).equals(Set.of(patientId))) {
            own.add(contact.mobile());
        }
        return own;
    }
}

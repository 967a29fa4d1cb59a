package com.codecanvas.medspa.messaging.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.messaging.domain.Conversation;
import com.codecanvas.medspa.messaging.domain.Notice;
import com.codecanvas.medspa.messaging.domain.OptIn;
import com.codecanvas.medspa.messaging.domain.Suppression;
import com.codecanvas.medspa.messaging.store.Conversations;
import com.codecanvas.medspa.messaging.store.Notices;
import com.codecanvas.medspa.messaging.store.Suppressions;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Conversations, notices, and who agreed or refused to be written to, by the addresses that the patient has or was written to under. */
@Component(service = NotedAround.class)
public final class NotedAround {

    private static final String EVIDENCE =
            "It is the evidence of who may be written to, which the clinic must be able to show (TCPA, 47 CFR 64.1200).";
    private static final String RECORD =
            "It is part of the record of messages, which the clinic must keep for six years (45 CFR 164.316).";
    static final RecordKind CONVERSATION = RecordKind.kept(
            "conversation", "Conversations", "Staff assign the conversation to the right patient.", RECORD);
    static final RecordKind OPT_OUT = RecordKind.kept(
            "opt-out",
            "Opted out of messages",
            "The patient writes START, or staff note that they agree again.",
            EVIDENCE);
    static final RecordKind OPT_IN = RecordKind.kept(
            "opt-in", "Agreed to messages", "The patient writes STOP, or staff note that they opt out.", EVIDENCE);
    static final RecordKind NOTICE = RecordKind.kept("notice", "Notices to staff", "Staff settle the notice.", RECORD);

    private final Conversations conversations;
    private final Suppressions suppressions;
    private final Notices notices;
    private final PatientContacts contacts;
    private final StaffDirectory staff;

    @Activate
    public NotedAround(
            @Reference Conversations conversations,
            @Reference Suppressions suppressions,
            @Reference Notices notices,
            @Reference PatientContacts contacts,
            @Reference StaffDirectory staff) {
        this.conversations = conversations;
        this.suppressions = suppressions;
        this.notices = notices;
        this.contacts = contacts;
        this.staff = staff;
    }

    void copy(UUID patientId, Set<String> writtenTo, PersonalCopy into) {
        for (Conversation thread : conversations.ofPatient(patientId)) {
            into.add(new PersonalRecord(
                    CONVERSATION.id(), thread.id(), thread.lastAt(), "Conversation", MessageFacts.Thread.of(thread)));
        }
        for (Notice notice : notices.ofPatient(patientId)) {
            into.add(new PersonalRecord(
                    NOTICE.id(), notice.id(), notice.createdAt(), "Notice to staff", MessageFacts.Told.of(notice)));
        }
        addresses(patientId, writtenTo).forEach(address -> copyWishes(address, into));
    }

    private Set<String> addresses(UUID patientId, Set<String> writtenTo) {
        Set<String> all = new TreeSet<>(writtenTo);
        PatientContact contact = contacts.contacts(List.of(patientId)).get(patientId);
        if (contact != null) {
            Stream.of(contact.mobile(), contact.email())
                    .filter(Objects::nonNull)
                    .forEach(all::add);
        }
        return all;
    }

    private void copyWishes(String address, PersonalCopy into) {
        for (Suppression out : suppressions.everOf(address)) {
            into.add(new PersonalRecord(
                    OPT_OUT.id(), out.id(), out.since(), "Opted out of messages", MessageFacts.OptedOut.of(out)));
        }
        for (OptIn agreed : suppressions.optIns(address)) {
            into.add(new PersonalRecord(
                    OPT_IN.id(),
                    agreed.id(),
                    agreed.at(),
                    "Agreed to messages",
                    MessageFacts.OptedIn.of(agreed, staff.nameOf(agreed.recordedBy()))));
        }
    }
}

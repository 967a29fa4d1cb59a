package com.codecanvas.medspa.messaging.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.messaging.domain.Direction;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.store.MessageLog;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Messages in both directions, and what is noted around them. A number that several patients have gives nobody the texts that could not be told apart: they belong to none of them
 * until staff assign the conversation.
 */
@Component(service = PersonalData.class)
public final class MessagesHeld implements PersonalData {

    private static final RecordKind MESSAGE = RecordKind.kept(
            "message",
            "Messages",
            "What was written never changes; staff write again.",
            "Messages about treatment are part of the record, which the clinic must keep for six years (45 CFR 164.316).");
    private static final int AT_ONCE = 200;

    private final MessageLog log;
    private final NotedAround noted;
    private final StaffDirectory staff;

    @Activate
    public MessagesHeld(@Reference MessageLog log, @Reference NotedAround noted, @Reference StaffDirectory staff) {
        this.log = log;
        this.noted = noted;
        this.staff = staff;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(MESSAGE, NotedAround.CONVERSATION, NotedAround.OPT_OUT, NotedAround.OPT_IN, NotedAround.NOTICE);
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        Set<String> addresses = new TreeSet<>();
        UUID before = null;
        List<Message> some;
        do {
            some = log.ofPatient(patientId, new MessageLog.Part(before, AT_ONCE));
            for (Message message : some) {
                into.add(record(message));
                if (message.party().address() != null) {
                    addresses.add(message.party().address());
                }
                before = message.id();
            }
        } while (some.size() == AT_ONCE);
        noted.copy(patientId, addresses, into);
    }

    private PersonalRecord record(Message message) {
        boolean in = message.direction() == Direction.IN;
        String what = Codes.of(message.channel());
        return new PersonalRecord(
                MESSAGE.id(),
                message.id(),
                message.times().createdAt(),
                (in ? "From the patient: " : "To the patient: ") + what,
                MessageFacts.Written.of(message, staff.nameOf(message.authorId())));
    }

    @Override
    public int erase(UUID patientId) {
        return 0;
    }
}

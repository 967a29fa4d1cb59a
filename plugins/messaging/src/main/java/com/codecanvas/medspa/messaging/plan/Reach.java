package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.patients.api.PatientContact;
import java.util.List;
import java.util.Optional;

/** How a patient can be reached. */
public record Reach(Channel channel, String address) {

    /** By the first of the channels for which there is an address; nobody writes to those who have left. */
    public static Optional<Reach> of(PatientContact contact, List<Channel> channels) {
        if (contact == null || contact.archived()) {
            return Optional.empty();
        }
        return channels.stream()
                .filter(channel -> address(contact, channel) != null)
                .findFirst()
                .map(channel -> new Reach(channel, address(contact, channel)));
    }

    public static String address(PatientContact contact, Channel channel) {
        return channel == Channel.SMS ? contact.mobile() : contact.email();
    }
}

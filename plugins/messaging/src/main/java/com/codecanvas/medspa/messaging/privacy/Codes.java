package com.codecanvas.medspa.messaging.privacy;

import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Suppression;

/** Codes as people read them. */
final class Codes {

    private Codes() {}

    static String words(String code) {
        return code.replace('-', ' ');
    }

    static String of(Channel channel) {
        return channel == Channel.SMS ? "text message" : "e-mail";
    }

    static String of(Suppression.How how) {
        return switch (how) {
            case REPLY -> "in a message";
            case CARRIER -> "told by the carrier";
            case STAFF -> "noted by staff";
        };
    }
}

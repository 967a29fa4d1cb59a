package com.codecanvas.medspa.messaging.api;

import java.util.Locale;

/** Why somebody is written to. The list is closed: there is no marketing. */
public enum Purpose {
    CONFIRMATION,
    CHANGE,
    REMINDER,
    CONVERSATION,
    AFTERCARE,
    WAITLIST_OFFER,
    PAYMENT_LINK,
    DOCUMENT_LINK,
    RECEIPT,
    POLICY_NOTICE,
    OPT_OUT_ANSWER,
    OPT_IN_ANSWER,
    HELP_ANSWER;

    /** As written in JSON and in the database, such as {@code opt-out-answer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Purpose of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** An answer to what the patient has just written is not held back at night. */
    public boolean answersAtOnce() {
        return this == OPT_OUT_ANSWER || this == OPT_IN_ANSWER || this == HELP_ANSWER;
    }

    /** Whoever has opted out still gets the one confirmation of that, and help when asking for it. */
    public boolean reachesOptedOut() {
        return this == OPT_OUT_ANSWER || this == HELP_ANSWER;
    }

    /** Whether it is about an appointment and asks for C or R. */
    public boolean asksForAnswer() {
        return this == CONFIRMATION || this == CHANGE || this == REMINDER;
    }
}

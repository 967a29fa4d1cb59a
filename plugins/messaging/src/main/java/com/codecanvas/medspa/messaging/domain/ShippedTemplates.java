package com.codecanvas.medspa.messaging.domain;

import java.util.ArrayList;
import java.util.List;

/** The texts until a clinic writes its own. Each text message fits into one segment with names of usual length. */
public final class ShippedTemplates {

    private static final String TEXT_END = " Reply STOP to opt out.";
    private static final String MAIL_END = "\n\nIf you cannot come, please call {phone}.\n\n{clinic}";

    private ShippedTemplates() {}

    public static Template of(TemplateKind kind, Channel channel) {
        return channel == Channel.SMS ? text(kind) : mail(kind);
    }

    public static List<Template> all() {
        List<Template> all = new ArrayList<>();
        for (TemplateKind kind : TemplateKind.values()) {
            all.add(text(kind));
            if (kind.isAboutAppointment()) {
                all.add(mail(kind));
            }
        }
        return all;
    }

    private static Template text(TemplateKind kind) {
        String body = switch (kind) {
            case CONFIRMATION ->
                "{clinic}: {firstName}, you are booked for {day} at {time}."
                        + " Reply C to confirm, R for another time." + TEXT_END;
            case CHANGE ->
                "{clinic}: {firstName}, your visit is now on {day} at {time}."
                        + " Reply C to confirm, R for another time." + TEXT_END;
            case REMINDER ->
                "{clinic}: {firstName}, we expect you on {day} at {time}." + " Reply C to confirm, R for another time."
                        + TEXT_END;
            case OPT_OUT_ANSWER ->
                "{clinic}: You have opted out and get no more messages from us." + " Reply START to get them again.";
            case OPT_IN_ANSWER ->
                "{clinic}: You get messages about your appointments again." + " Reply HELP for help, STOP to opt out.";
            case HELP_ANSWER ->
                "{clinic}: Messages about your appointments. Call {phone} for help." + " Msg and data rates may apply."
                        + TEXT_END;
        };
        return new Template(kind, Channel.SMS, null, body, 0);
    }

    private static Template mail(TemplateKind kind) {
        String heading = switch (kind) {
            case CHANGE -> "Your new time at {clinic}";
            case REMINDER -> "Your visit to {clinic} on {day}";
            default -> "You are booked at {clinic}";
        };
        String lead = switch (kind) {
            case CHANGE -> "Your visit is now on {day} at {time}.";
            case REMINDER -> "We expect you on {day} at {time}.";
            default -> "You are booked for {day} at {time}.";
        };
        return new Template(kind, Channel.EMAIL, heading, "Hello {firstName},\n\n" + lead + MAIL_END, 0);
    }
}

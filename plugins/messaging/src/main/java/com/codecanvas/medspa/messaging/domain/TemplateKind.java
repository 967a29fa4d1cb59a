package com.codecanvas.medspa.messaging.domain;

import com.codecanvas.medspa.messaging.api.Purpose;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The texts that a clinic can write itself. */
public enum TemplateKind {
    CONFIRMATION(Purpose.CONFIRMATION),
    CHANGE(Purpose.CHANGE),
    REMINDER(Purpose.REMINDER),
    OPT_OUT_ANSWER(Purpose.OPT_OUT_ANSWER),
    OPT_IN_ANSWER(Purpose.OPT_IN_ANSWER),
    HELP_ANSWER(Purpose.HELP_ANSWER);

    private final Purpose purpose;

    TemplateKind(Purpose purpose) {
        this.purpose = purpose;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** Whether it can go by e-mail too; the answers to keywords cannot. */
    public boolean isAboutAppointment() {
        return purpose.asksForAnswer();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TemplateKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

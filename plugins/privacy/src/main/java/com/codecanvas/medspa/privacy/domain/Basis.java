package com.codecanvas.medspa.privacy.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why data were given to somebody outside of the clinic. An accounting (45 CFR 164.528) leaves out treatment, payment, operations, and what the patient agreed to. */
public enum Basis {
    TREATMENT("Treatment by somebody else", false),
    PAYMENT("Payment", false),
    OPERATIONS("Running the clinic", false),
    PATIENT("Given to the patient", false),
    AUTHORIZATION("The patient's authorization", false),
    LAW("Required by law", true),
    COURT("Court or subpoena", true),
    PUBLIC_HEALTH("Public health authority", true),
    OVERSIGHT("Health oversight", true),
    RESEARCH("Research without authorization", true),
    MISTAKE("By mistake", true);

    private final String words;
    private final boolean accountable;

    Basis(String words, boolean accountable) {
        this.words = words;
        this.accountable = accountable;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    public boolean accountable() {
        return accountable;
    }

    public static Optional<Basis> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Basis::code).toList();
    }
}

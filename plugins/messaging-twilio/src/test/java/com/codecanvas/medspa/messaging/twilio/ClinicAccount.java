package com.codecanvas.medspa.messaging.twilio;

import com.codecanvas.medspa.api.hooks.Hooks;
import com.codecanvas.medspa.api.modules.CandidateSettings;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import java.net.URI;

/** One clinic's settings and addresses. */
final class ClinicAccount implements ModuleSettings, CandidateSettings, Hooks {

    static final String SERVICE = "MG" + "e".repeat(32);
    static final String NUMBER = "+12025550100";

    private final String name;
    private TwilioSettings settings;

    private ClinicAccount(String name, TwilioSettings settings) {
        this.name = name;
        this.settings = settings;
    }

    /** With a messaging service, registered. */
    static ClinicAccount a() {
        return new ClinicAccount("a", registered(TwilioStub.ACCOUNT_A, "token-a"));
    }

    static ClinicAccount b() {
        return new ClinicAccount("b", registered(TwilioStub.ACCOUNT_B, "token-b"));
    }

    static TwilioSettings registered(String account, String token) {
        return new TwilioSettings(account, token, "", "", SERVICE, "", "BN" + "1".repeat(32), "QE" + "2".repeat(32));
    }

    static TwilioSettings from(String number) {
        return new TwilioSettings(TwilioStub.ACCOUNT_A, "token-a", "", "", "", number, "", "");
    }

    ClinicAccount with(TwilioSettings now) {
        settings = now;
        return this;
    }

    @Override
    public <T extends Record> T read(Class<T> shape) {
        return shape.cast(settings);
    }

    @Override
    public URI address(String hook) {
        return URI.create(
                "https://practice.example.com/api/v1/hooks/" + name + "/messaging-twilio/" + hook + "/key-of-" + name);
    }
}

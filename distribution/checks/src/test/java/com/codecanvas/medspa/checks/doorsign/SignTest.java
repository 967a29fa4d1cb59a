package com.codecanvas.medspa.checks.doorsign;

import com.codecanvas.medspa.api.modules.CandidateSettings;
import com.codecanvas.medspa.api.modules.ConnectionTest;

/** Knows one key, and says so. */
public final class SignTest implements ConnectionTest {
    static final String KEY = "open-sesame";

    @Override
    public Result test(CandidateSettings settings) {
        return KEY.equals(settings.read(SignSettings.class).key())
                ? new Result(true, "The sign answers.")
                : new Result(false, "The sign does not know this key.");
    }
}

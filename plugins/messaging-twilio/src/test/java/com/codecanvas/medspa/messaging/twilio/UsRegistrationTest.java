package com.codecanvas.medspa.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsRegistrationTest {

    private static final TwilioSettings UNREGISTERED = ClinicAccount.from(ClinicAccount.NUMBER);

    @ParameterizedTest
    @ValueSource(strings = {"+12125550123", "+19075550123", "+17875550123", "+13405550123", "+16715550123"})
    void theStatesAndTheirTerritoriesNeedIt(String number) {
        assertThat(UsRegistration.missing(UNREGISTERED, number)).isTrue();
        assertThat(UsRegistration.missing(ClinicAccount.registered(TwilioStub.ACCOUNT_A, "t"), number))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+14165550123", "+18765550123", "+442071838750", "+34612345678", "nonsense"})
    void othersDoNot(String number) {
        assertThat(UsRegistration.missing(UNREGISTERED, number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+18005550100", "+18885550100", "12345"})
    void fromTollFreeNumbersAndShortCodesNobodyNeedsIt(String from) {
        assertThat(UsRegistration.missing(ClinicAccount.from(from), "+12125550123"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BN1,", ",QE1", ","})
    void brandAndCampaignBelongTogether(String both) {
        String[] parts = both.split(",", 2);
        TwilioSettings half = new TwilioSettings("AC1", "t", "", "", "MG1", "", parts[0], parts[1]);
        assertThat(UsRegistration.missing(half, "+12125550123")).isTrue();
    }
}

package com.codecanvas.medspa.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.modules.ConnectionTest.Result;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an admin is told who presses "Test connection". */
class TwilioConnectionTestTest {

    private final ClinicAccount a = ClinicAccount.a();
    private TwilioStub twilio;
    private TwilioLine line;

    @BeforeEach
    void open() throws IOException {
        twilio = new TwilioStub();
        line = new TwilioLine(twilio.address(), TwilioTextsTest.PATIENT);
    }

    @AfterEach
    void everyRequestAndAnswerHadTwiliosShape() {
        line.close();
        twilio.close();
        assertThat(twilio.shapes.wrong()).isEmpty();
        assertThat(twilio.sent).isEmpty();
    }

    private Result test(TwilioSettings settings) {
        return new TwilioConnectionTest(line, a).test(a.with(settings));
    }

    private static TwilioSettings byKey(String secret, String number) {
        return new TwilioSettings(TwilioStub.ACCOUNT_A, "token-a", TwilioStub.KEY, secret, "", number, "", "");
    }

    @Test
    void whatWorksIsSaidWithTheAddressForTwilio() {
        assertThat(test(ClinicAccount.registered(TwilioStub.ACCOUNT_A, "token-a")))
                .isEqualTo(new Result(
                        true,
                        "Connected. Give Twilio this address for messages that come in: " + a.address("inbound")));
        assertThat(test(byKey("key-secret", ClinicAccount.NUMBER)).message())
                .contains("Messages to US numbers are refused until");
    }

    @Test
    void whatIsWrongIsSaidInPlainWords() {
        assertThat(test(new TwilioSettings("", "", "", "", "", "", "", "")).message())
                .startsWith("Fill in");
        assertThat(test(ClinicAccount.registered(TwilioStub.ACCOUNT_A, "wrong")))
                .isEqualTo(new Result(false, "Twilio does not accept the account SID and the auth token."));
        assertThat(test(byKey("wrong", ClinicAccount.NUMBER)))
                .isEqualTo(new Result(false, "Twilio does not accept the API key."));
        assertThat(test(ClinicAccount.from("+12025550199")))
                .isEqualTo(new Result(false, "The number +12025550199 is not one of this account."));
        assertThat(test(ClinicAccount.from("+12025550101")))
                .isEqualTo(new Result(false, "The number +12025550101 cannot send text messages."));
        twilio.garbled = true;
        assertThat(test(ClinicAccount.from(ClinicAccount.NUMBER)))
                .isEqualTo(new Result(false, "What answered is not Twilio."));
        twilio.garbled = false;
        twilio.accountStatus = "suspended";
        assertThat(test(ClinicAccount.from(ClinicAccount.NUMBER)))
                .isEqualTo(new Result(false, "Twilio says that the account is suspended."));
        twilio.close();
        assertThat(test(ClinicAccount.from(ClinicAccount.NUMBER)))
                .isEqualTo(new Result(false, "Twilio cannot be reached."));
    }
}

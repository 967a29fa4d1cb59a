package com.codecanvas.medspa.checks.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.RunningServer;
import com.codecanvas.medspa.checks.ShippedServer;
import com.codecanvas.medspa.checks.modules.fixture.ClinicConsent;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A patient's text comes in by Twilio, is answered by Twilio, and Twilio's report says that it arrived. */
@ExtendWith(ShippedServer.class)
class TwilioIT {

    private static final String MOBILE = "+12125550123";
    private static final Map<String, String> HELP = Map.of(
            "MessageSid", "SM" + "2".repeat(32), "From", MOBILE, "To", "+18005550100", "Body", "HELP", "NumMedia", "0");

    private static Map<String, String> settings(String token) {
        return Map.of("accountSid", TwilioStandIn.ACCOUNT, "authToken", token, "fromNumber", "+18005550100");
    }

    @Test
    void aTextIsAnsweredAndTheReportArrives(RunningServer server) throws Exception {
        ClinicApi api = server.newClinic("Twilio");
        ClinicConsent.give(api, "messaging-twilio");
        String patient = api.post("patients", Map.of("givenName", "Ana", "familyName", "Lopez", "phone", MOBILE))
                .get("id")
                .asText();
        try (TwilioStandIn twilio = new TwilioStandIn()) {
            assertThat(tested(api, "wrong").get("ok").asBoolean()).isFalse();
            URI inbound = use(api);
            assertThat(twilio.post(inbound, "forged", HELP)).isEqualTo(403);
            assertThat(twilio.post(inbound, TwilioStandIn.TOKEN, HELP)).isEqualTo(200);
            assertThat(twilio.post(inbound, TwilioStandIn.TOKEN, HELP)).isEqualTo(200);
            Map<String, String> answer = twilio.sent.poll(60, TimeUnit.SECONDS);
            assertThat(answer).containsEntry("To", MOBILE).containsEntry("From", "+18005550100");
            URI reports = URI.create(answer.get("StatusCallback"));
            Map<String, String> delivered = Map.of("MessageSid", TwilioStandIn.SID, "MessageStatus", "delivered");
            assertThat(twilio.post(reports, "forged", delivered)).isEqualTo(403);
            assertThat(twilio.post(reports, TwilioStandIn.TOKEN, delivered)).isEqualTo(204);
            JsonNode messages = api.get("messages?patientId=" + patient).get("items");
            assertThat(messages).hasSize(2);
            assertThat(messages.findValuesAsText("state")).containsExactlyInAnyOrder("received", "delivered");
            assertThat(twilio.sent).isEmpty();
        }
    }

    private static JsonNode tested(ClinicApi api, String token) throws Exception {
        return ClinicApi.JSON.readTree(api.send("POST", "modules/messaging-twilio/connection-test", settings(token))
                .body());
    }

    /** @return the address for messages that come in, as the connection test tells it */
    private static URI use(ClinicApi api) throws Exception {
        String told = tested(api, TwilioStandIn.TOKEN).get("message").asText();
        assertThat(told).startsWith("Connected.");
        assertThat(api.send("PUT", "modules/messaging-twilio/settings", settings(TwilioStandIn.TOKEN))
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.send("PUT", "slots/sms", Map.of("provider", "messaging-twilio"))
                        .statusCode())
                .isEqualTo(200);
        return URI.create(told.substring(told.lastIndexOf("http")));
    }
}

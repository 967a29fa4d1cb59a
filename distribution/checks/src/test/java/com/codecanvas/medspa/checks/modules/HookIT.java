package com.codecanvas.medspa.checks.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.ClinicApi;
import com.codecanvas.medspa.checks.DemoServer;
import com.codecanvas.medspa.checks.modules.fixture.ClinicConsent;
import com.codecanvas.medspa.checks.modules.fixture.FixtureKey;
import com.codecanvas.medspa.checks.modules.fixture.ModuleFixture;
import com.codecanvas.medspa.checks.modules.fixture.OperatorApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a provider's server posts reaches the module of the clinic that gave it the address, and nobody else. */
class HookIT {

    @RegisterExtension
    static final DemoServer SERVER = new DemoServer();

    private static OperatorApi operator;
    private static ClinicApi north;
    private static ClinicApi south;
    private static URI addressOfNorth;
    private static URI addressOfSouth;

    @BeforeAll
    static void install() throws Exception {
        operator = OperatorApi.of(SERVER.url(), SERVER.dataFolder());
        operator.install(ModuleFixture.of("mailbox").write(FixtureKey.of("Hooks")));
        north = SERVER.api(0, "owner");
        south = SERVER.api(1, "owner");
        ClinicConsent.give(north, "mailbox");
        ClinicConsent.give(south, "mailbox");
        addressOfNorth = URI.create(north.get("mailbox/hook").get("address").asText());
        addressOfSouth = URI.create(south.get("mailbox/hook").get("address").asText());
    }

    @AfterAll
    static void remove() throws Exception {
        operator.remove("mailbox");
    }

    @Test
    void arrivesWithoutASessionAndIsInThatClinicsAuditLog() throws Exception {
        long inSouth = received(south);
        HttpResponse<String> answer = post(URI.create(addressOfNorth + "?try=2"), "delivered");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body()).isEqualTo(addressOfNorth + "?try=2 delivered");
        assertThat(audited(north)).contains("hooks.echo ok");
        assertThat(received(south)).isEqualTo(inSouth);
    }

    @Test
    void aRefusalOfTheModuleIsAProblemAndAudited() throws Exception {
        HttpResponse<String> answer = post(addressOfSouth, "x", "X-Forged", "yes");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:medspa:problem:forbidden");
        assertThat(audited(south)).contains("hooks.echo denied");
    }

    @Test
    void aGuessedKeyAnotherClinicAndAnUnknownHookAnswerAlike() throws Exception {
        String known = addressOfNorth.toString();
        String key = known.substring(known.lastIndexOf('/') + 1);
        String northId = clinicOf(addressOfNorth);
        String unknown = post(URI.create(known.replace(key, "AAAAAAAAAAAAAAAAAAAAAA")), "x")
                .body();
        for (String guess : List.of(
                known.replace(northId, clinicOf(addressOfSouth)),
                known.replace(northId, "00000000-0000-7000-8000-000000000000"),
                known.replace("/echo/", "/other/"),
                known.replace("/mailbox/", "/patients/"))) {
            HttpResponse<String> answer = post(URI.create(guess), "x");
            assertThat(answer.statusCode()).as(guess).isEqualTo(404);
            assertThat(answer.body()).as(guess).isEqualTo(unknown);
        }
    }

    @Test
    void tooMuchIsNotRead() throws Exception {
        assertThat(post(addressOfSouth, "x".repeat(256 * 1024)).statusCode()).isEqualTo(202);
        assertThat(post(addressOfSouth, "x".repeat(256 * 1024 + 1)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void isGoneWhereTheModuleIsOffAndThereAlone() throws Exception {
        north.send("PATCH", "modules/mailbox", Map.of("enabled", false));
        try {
            assertThat(post(addressOfNorth, "x").statusCode()).isEqualTo(404);
            assertThat(post(addressOfSouth, "x").statusCode()).isEqualTo(202);
        } finally {
            ClinicConsent.give(north, "mailbox");
        }
        assertThat(post(addressOfNorth, "x").statusCode()).isEqualTo(202);
    }

    private static String clinicOf(URI address) {
        return address.getPath().split("/")[4];
    }

    private static long received(ClinicApi clinic) throws Exception {
        return audited(clinic).stream().filter("hooks.echo ok"::equals).count();
    }

    private static List<String> audited(ClinicApi clinic) throws Exception {
        List<String> entries = new ArrayList<>();
        clinic.get("audit?limit=50")
                .get("items")
                .forEach(entry -> entries.add(entry.get("action").asText() + " "
                        + entry.get("outcome").asText()));
        return entries;
    }

    private static HttpResponse<String> post(URI address, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

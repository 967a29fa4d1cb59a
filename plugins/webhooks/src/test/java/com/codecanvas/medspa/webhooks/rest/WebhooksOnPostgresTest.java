package com.codecanvas.medspa.webhooks.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.webhooks.domain.EndpointDraft;
import com.codecanvas.medspa.webhooks.send.Receiver;
import com.codecanvas.medspa.webhooks.send.WebhookSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WebhooksOnPostgresTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("webhooks");

    /** The data of a test's event. */
    record Booked(UUID patientId) {}

    private final UUID appointment = UUID.randomUUID();
    private final UUID patient = UUID.randomUUID();
    private WebhooksModule module;
    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        module = new WebhooksModule(kit);
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private static <T> T request(Callable<T> work) {
        return kit.inClinicA(() -> kit.inRequest(work));
    }

    private EndpointView add(String... types) {
        return request(() -> module.endpoints.add(WebhooksModule.draft(receiver.url(), types)));
    }

    private void happen(String type) {
        kit.inClinicA(() -> kit.events().deliver(module.intake, type, appointment, new Booked(patient)));
    }

    private void send() {
        kit.inClinicA(() -> kit.jobs().run(module.sending));
    }

    private List<DeliveryView> log() {
        return request(() -> module.deliveries.list(null, null, null, null)).items();
    }

    @Test
    void anEventArrivesSignedAndByItsIds() {
        EndpointView endpoint = add("scheduling.*");
        happen("scheduling.booked");
        happen("patients.created");
        send();
        assertThat(receiver.messages()).singleElement().satisfies(message -> {
            assertThat(message.signedWith(endpoint.secret())).isTrue();
            assertThat(message.body())
                    .contains("\"type\":\"scheduling.booked\"")
                    .contains("\"subject\":\"" + appointment + "\"")
                    .contains("\"data\":{\"patientId\":\"" + patient + "\"}")
                    .contains("\"id\":\"" + message.id() + "\"")
                    .contains("\"clinic\":\"" + kit.clinicA().id() + "\"");
        });
        assertThat(log()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo("delivered");
            assertThat(line.status()).isEqualTo(200);
        });
    }

    @Test
    void aFailureIsLoggedAndTriedAgainWithTheSameId() {
        add("*");
        receiver.answer(500, 302);
        happen("scheduling.booked");
        send();
        assertThat(log()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo("waiting");
            assertThat(line.problem()).isEqualTo("refused");
            assertThat(line.due()).isAfter(line.lastAt());
        });
        assertThat(kit.jobs().queued())
                .singleElement()
                .satisfies(job -> assertThat(job.due()).isEqualTo(log().get(0).due()));
        send();
        send();
        assertThat(receiver.messages()).hasSize(3);
        assertThat(receiver.messages().stream().map(Receiver.Message::id).distinct())
                .hasSize(1);
        UUID id = log().get(0).id();
        DeliveryView line = request(() -> module.deliveries.read(id));
        assertThat(line.attemptLog())
                .extracting(attempt -> attempt.status() + " " + attempt.problem())
                .containsExactly("500 refused", "302 redirect", "200 null");
    }

    @Test
    void aRepetitionHasTheSameIdAndReplacesWhatWasPlanned() {
        add("*");
        receiver.answer(500);
        happen("scheduling.booked");
        send();
        UUID id = log().get(0).id();
        request(() -> module.deliveries.repeat(id));
        assertThat(kit.jobs().queued()).hasSize(2);
        send();
        assertThat(receiver.messages()).hasSize(2);
        assertThat(receiver.messages().get(1).id())
                .isEqualTo(receiver.messages().get(0).id());
        assertThat(log().get(0).state()).isEqualTo("delivered");
    }

    @Test
    void everythingSinceATimeIsRepeatedOnce() {
        EndpointView endpoint = add("*");
        for (int i = 0; i < 3; i++) {
            happen("scheduling.booked");
        }
        send();
        String since = endpoint.createdAt().atOffset(java.time.ZoneOffset.UTC).toString();
        kit.inClinicA(() -> kit.inRequest(
                () -> module.deliveries.repeatSince(new DeliveriesResource.Repetition(endpoint.id(), since))));
        kit.inClinicA(() -> kit.jobs().run(module.repeating));
        send();
        assertThat(receiver.messages()).hasSize(6);
        assertThat(receiver.messages().stream().map(Receiver.Message::id).distinct())
                .hasSize(3);
    }

    @Test
    void anEndpointThatFailsForDaysIsSwitchedOffAndWhatComesThenIsKept() {
        EndpointView endpoint = add("*");
        kit.settings().set(new WebhookSettings(30, 0));
        receiver.answer(500, 500);
        happen("scheduling.booked");
        send();
        assertThat(request(() -> module.endpoints.read(endpoint.id())).failingSince())
                .isNotNull();
        send();
        assertThat(request(() -> module.endpoints.read(endpoint.id())).offBecause())
                .isEqualTo("failing");
        happen("scheduling.moved");
        send();
        assertThat(receiver.messages()).hasSize(2);
        assertThat(log()).extracting(DeliveryView::problem).containsExactly("switched-off", "switched-off");

        EndpointView off = request(() -> module.endpoints.read(endpoint.id()));
        EndpointDraft on = new EndpointDraft(receiver.url(), null, List.of("*"), true);
        request(() -> module.endpoints.change(off.id(), new IfMatch("\"" + off.version() + "\""), on));
        UUID missed = log().get(0).id();
        request(() -> module.deliveries.repeat(missed));
        send();
        assertThat(receiver.messages()).hasSize(3);
    }

    @Test
    void aReceiverThatIsGoneIsToldNoMore() {
        EndpointView endpoint = add("*");
        receiver.answer(410);
        happen("scheduling.booked");
        send();
        assertThat(request(() -> module.endpoints.read(endpoint.id())).offBecause())
                .isEqualTo("gone");
    }

    @Test
    void aSecretIsShownOnceAndKeptEncrypted() {
        EndpointView endpoint = add("*");
        assertThat(endpoint.secret()).startsWith("whsec_");
        assertThat(request(() -> module.endpoints.read(endpoint.id())).secret()).isNull();
        assertThat(request(() -> module.endpoints.list()).items())
                .allSatisfy(each -> assertThat(each.secret()).isNull());
        byte[] stored = request(() -> {
            try (var connection = kit.dataSource().getConnection();
                    var select = connection.prepareStatement("select secret || url from webhooks.endpoint");
                    var row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        });
        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain(endpoint.secret().substring(6))
                .doesNotContain("127.0.0.1");
    }

    @Test
    void aRenewedSecretAndTheFormerOneBothHoldForAWhile() {
        EndpointView endpoint = add("*");
        EndpointView renewed = request(() -> module.endpoints.renew(endpoint.id()));
        request(() -> module.deliveries.test(new DeliveriesResource.Test(endpoint.id())));
        send();
        assertThat(renewed.secret()).isNotEqualTo(endpoint.secret());
        assertThat(receiver.messages()).singleElement().satisfies(message -> {
            assertThat(message.signedWith(endpoint.secret())).isTrue();
            assertThat(message.signedWith(renewed.secret())).isTrue();
            assertThat(message.body()).contains("\"type\":\"webhooks.test\"");
        });
    }

    @Test
    void theOtherClinicSeesAndSendsNothing() {
        EndpointView endpoint = add("*");
        happen("scheduling.booked");
        UUID delivery = log().get(0).id();
        kit.inClinicB(() -> kit.inRequest(() -> {
            assertThat(module.endpoints.list().items()).isEmpty();
            assertThat(module.deliveries.list(null, null, null, null).items()).isEmpty();
            assertThatThrownBy(() -> module.endpoints.read(endpoint.id())).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> module.deliveries.read(delivery)).isInstanceOf(ProblemException.class);
        }));
        kit.inClinicB(() -> kit.events().deliver(module.intake, "scheduling.booked", appointment, null));
        assertThat(log()).hasSize(1);
    }

    @Test
    void whoeverIsSwitchedOffByHandMissesWhatHappens() {
        EndpointView endpoint = add("*");
        EndpointDraft off = new EndpointDraft(receiver.url(), null, List.of("*"), false);
        request(() -> module.endpoints.change(endpoint.id(), new IfMatch("\"" + endpoint.version() + "\""), off));
        happen("scheduling.booked");
        assertThat(log()).isEmpty();
    }
}

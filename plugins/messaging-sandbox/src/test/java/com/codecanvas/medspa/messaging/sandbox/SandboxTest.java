package com.codecanvas.medspa.messaging.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.api.Email;
import com.codecanvas.medspa.messaging.api.InboundText;
import com.codecanvas.medspa.messaging.api.Keyword;
import com.codecanvas.medspa.messaging.api.MessageIntake;
import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.sandbox.SandboxResource.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxTest {

    private static final String MOBILE = "+12125550123";
    private static final TextMessage HELLO = new TextMessage("key-1", MOBILE, "Hello Ana");

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("messaging-sandbox");

    private final List<InboundText> received = new ArrayList<>();
    private final List<DeliveryReport> reports = new ArrayList<>();
    private SandboxCarrier carrier;
    private SandboxResource resource;
    private DeliveredJob delivered;

    @BeforeEach
    void module() {
        Shelf shelf = new Shelf(kit.transactions(), kit.live());
        MessageIntake intake = new RememberedIntake();
        carrier = new SandboxCarrier(kit.transactions(), shelf, kit.jobs());
        resource = new SandboxResource(shelf, intake, kit.audit());
        delivered = new DeliveredJob(intake);
    }

    @Test
    void what_would_be_sent_is_kept_and_reported_as_delivered() {
        String receipt = kit.inClinicA(() -> carrier.send(HELLO));
        kit.inClinicA(() -> carrier.send(new Email("key-2", "ana@example.com", "Your visit", "Hello")));
        assertThat(list()).extracting(Kept::channel).containsExactly("email", "sms");
        assertThat(list().get(1).body()).isEqualTo("Hello Ana");
        kit.inClinicA(() -> kit.jobs().run(delivered));
        assertThat(reports).hasSize(2).first().satisfies(report -> {
            assertThat(report.receipt()).isEqualTo(receipt);
            assertThat(report.status()).isEqualTo(DeliveryReport.Status.DELIVERED);
        });
    }

    @Test
    void the_same_key_gets_the_same_receipt_and_one_message() {
        List<String> receipts = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> kit.inClinicA(() -> carrier.send(HELLO))))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(receipts).hasSize(4);
        assertThat(receipts.stream().distinct()).hasSize(1);
        assertThat(list()).hasSize(1);
        assertThat(kit.jobs().queued()).hasSize(1);
    }

    @Test
    void a_typed_reply_is_handed_over_as_if_the_patient_had_written_it() {
        Kept typed = kit.inClinicA(() -> kit.inRequest(() -> resource.reply(new Reply(MOBILE, "C"))));
        assertThat(received).singleElement().satisfies(text -> {
            assertThat(text.id()).isEqualTo(typed.id().toString());
            assertThat(text.from()).isEqualTo(MOBILE);
            assertThat(text.body()).isEqualTo("C");
        });
        assertThat(list()).extracting(Kept::direction).containsExactly("in");
    }

    @Test
    void a_reply_needs_a_number_and_words() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> kit.inClinicA(() -> kit.inRequest(() -> resource.reply(new Reply("555-0123", " ")))));
        assertThat(refused.problem().errors()).extracting(FieldError::field).containsExactly("from", "text");
    }

    @Test
    void the_other_clinic_comes_by_nothing() {
        kit.inClinicA(() -> carrier.send(HELLO));
        assertThat(kit.twoClinics().verify(resource, "Hello", MOBILE)).isPositive();
    }

    private List<Kept> list() {
        return kit.inClinicA(() -> kit.inRequest(() -> resource.list().items()));
    }

    private final class RememberedIntake implements MessageIntake {

        @Override
        public void received(InboundText text, Keyword keyword) {
            received.add(text);
        }

        @Override
        public void taken(String provider, String key, String receipt) {
            throw new AssertionError("The sandbox always answers");
        }

        @Override
        public void reported(DeliveryReport report, String key) {
            reports.add(report);
        }
    }
}

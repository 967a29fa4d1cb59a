package com.codecanvas.medspa.payments;

import static com.codecanvas.medspa.payments.Till.refusal;
import static com.codecanvas.medspa.payments.Till.service;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReceiptsTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("payments");

    private Till till;
    private UUID invoice;

    @BeforeEach
    void open() {
        till = new Till(kit);
        invoice = till.open(service(20000, 0)).id();
    }

    @Test
    void aPaidInvoicesReceiptIsSentOnceHoweverOftenItIsAskedFor() {
        till.credit(invoice, till.deposit(5000), 5000);
        till.card(invoice, 15000, "click");
        assertThat(send()).isTrue();
        assertThat(send()).isFalse();
        assertThat(till.emails.values()).singleElement().satisfies(message -> {
            assertThat(message.patientId()).isEqualTo(till.patient);
            assertThat(message.heading()).startsWith("Receipt for invoice ").endsWith("Clinic A");
            assertThat(message.text())
                    .contains("$200.00 was paid in full", "$50.00 came from your deposit")
                    .doesNotContain("Laser session");
        });
    }

    @Test
    void whyItCannotBeSentIsSaid() {
        assertThat(refusal(this::send).code()).isEqualTo("not-paid");
        till.card(invoice, 20000, "click");
        till.email = null;
        assertThat(refusal(this::send).code()).isEqualTo("no-email");
        till.messaging = false;
        assertThat(refusal(this::send).code()).isEqualTo("no-messaging");
        assertThat(till.emails).isEmpty();
    }

    private boolean send() {
        return till.request(() -> till.receipts.send(invoice)).sent();
    }
}

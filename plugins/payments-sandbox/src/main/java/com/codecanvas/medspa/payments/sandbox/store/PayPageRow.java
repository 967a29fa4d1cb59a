package com.codecanvas.medspa.payments.sandbox.store;

import com.codecanvas.medspa.payments.sandbox.bank.PayPages.PayPage;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code payments_sandbox.page}. */
@Entity
@Table(schema = "payments_sandbox", name = "page")
public class PayPageRow {

    @Id
    private UUID id;

    private String key;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;
    private String words;
    private boolean withdrawn;

    @Column(name = "created_at")
    private Instant createdAt;

    protected PayPageRow() {}

    PayPageRow(PayPage page) {
        id = page.id();
        key = page.key();
        amountMinor = page.amountMinor();
        currency = page.currency();
        words = page.words();
        withdrawn = page.withdrawn();
        createdAt = page.at();
    }

    void withdraw() {
        withdrawn = true;
    }

    PayPage page() {
        return new PayPage(id, key, amountMinor, currency, words, withdrawn, createdAt);
    }
}

package com.codecanvas.medspa.accounting.store;

import com.codecanvas.medspa.accounting.domain.Revenue;
import com.codecanvas.medspa.api.persistence.Encrypted;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code accounting.revenue}; its words are encrypted, as people write names into anything. */
@Entity
@Table(schema = "accounting", name = "revenue")
public class RevenueRow {

    @Id
    private UUID id;

    private LocalDate day;

    @Encrypted
    private String words;

    private long gross;

    @Column(name = "tax_permille")
    private int taxPermille;

    protected RevenueRow() {}

    RevenueRow(Revenue revenue) {
        id = revenue.id();
        day = revenue.day();
        words = revenue.text();
        gross = revenue.gross();
        taxPermille = revenue.taxPermille();
    }

    Revenue revenue() {
        return new Revenue(id, day, words, gross, taxPermille);
    }
}

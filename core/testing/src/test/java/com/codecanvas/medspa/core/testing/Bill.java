package com.codecanvas.medspa.core.testing;

import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(schema = "billing", name = "bill")
public class Bill {
    @Id
    UUID id;

    long cents;

    protected Bill() {}

    Bill(UUID id, long cents) {
        this.id = id;
        this.cents = cents;
    }
}

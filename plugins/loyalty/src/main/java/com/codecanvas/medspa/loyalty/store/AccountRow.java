package com.codecanvas.medspa.loyalty.store;

import com.codecanvas.medspa.loyalty.domain.Account;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code loyalty.account}; written by statements alone, which need no version. */
@Entity
@Table(schema = "loyalty", name = "account")
public class AccountRow {

    @Id
    @Column(name = "patient_id")
    private UUID patientId;

    private int points;
    private int visits;

    protected AccountRow() {}

    Account account() {
        return new Account(points, visits);
    }
}

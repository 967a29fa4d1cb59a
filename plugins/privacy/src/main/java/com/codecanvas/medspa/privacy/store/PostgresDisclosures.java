package com.codecanvas.medspa.privacy.store;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.privacy.domain.Disclosure;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The log of disclosures in PostgreSQL. */
@Component(service = PostgresDisclosures.class)
public final class PostgresDisclosures {

    private static final String OF_PATIENT = "select d from DisclosureRow d where d.patientId = :patient"
            + " and d.madeOn >= :since order by d.madeOn desc, d.id desc";

    private final Transactions transactions;

    @Activate
    public PostgresDisclosures(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    public Disclosure add(Disclosure disclosure) {
        return transactions.call(entities -> {
            DisclosureRow row = new DisclosureRow(disclosure);
            entities.persist(row);
            entities.flush();
            return row.disclosure();
        });
    }

    /** The latest first. */
    public List<Disclosure> of(UUID patientId, LocalDate since) {
        return transactions.call(entities -> entities
                .createQuery(OF_PATIENT, DisclosureRow.class)
                .setParameter("patient", patientId)
                .setParameter("since", since)
                .getResultList()
                .stream()
                .map(DisclosureRow::disclosure)
                .toList());
    }
}

package com.codecanvas.medspa.patients.store;

import com.codecanvas.medspa.api.encryption.BlindIndex;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.search.IndexEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Many new patients at once: their rows as one batch, their tokens as one statement. */
@Component(service = PatientIntake.class)
public final class PatientIntake {

    private final Transactions transactions;
    private final SearchTokens tokens;

    @Activate
    public PatientIntake(@Reference Transactions transactions, @Reference BlindIndex index) {
        this.transactions = transactions;
        this.tokens = new SearchTokens(index);
    }

    /** The token by which two records of one person are recognised. */
    public byte[] identity(PatientDetails details) {
        return tokens.token(IndexEntry.identity(details));
    }

    /** @return the new patients' ids under the keys given */
    public Map<Integer, UUID> add(Map<Integer, PatientDetails> people) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return transactions.call(entities -> {
            Map<Integer, UUID> ids = new TreeMap<>();
            SearchTokens.Batch batch = tokens.batch();
            people.forEach((key, details) -> {
                StoredPatient stored = new StoredPatient(Ids.next(), details, now);
                entities.persist(stored);
                batch.of(stored.id(), details);
                ids.put(key, stored.id());
            });
            entities.flush();
            tokens.add(entities, batch);
            return ids;
        });
    }
}

package com.codecanvas.medspa.patients.store;

import com.codecanvas.medspa.api.encryption.BlindIndex;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import com.codecanvas.medspa.patients.domain.PatientStatus;
import com.codecanvas.medspa.patients.domain.PhoneNumbers;
import com.codecanvas.medspa.patients.domain.search.IndexEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and decrypts what is needed to write to somebody, and nothing else. */
@Component(service = PatientContacts.class)
public final class StoredPatientContacts implements PatientContacts {

    private static final String CONTACTS =
            "select p.id, p.givenName, p.preferredName, p.phone, p.email, p.status from StoredPatient p where p.id in :ids";
    private static final String WITH_TOKEN = "select patient_id from patients.patient_token where token = ?1";

    private final Transactions transactions;
    private final SearchTokens tokens;

    @Activate
    public StoredPatientContacts(@Reference Transactions transactions, @Reference BlindIndex index) {
        this.transactions = transactions;
        this.tokens = new SearchTokens(index);
    }

    @Override
    public Map<UUID, PatientContact> contacts(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = transactions.call(entities -> entities.createQuery(CONTACTS, Object[].class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultList());
        return rows.stream()
                .map(StoredPatientContacts::contact)
                .collect(Collectors.toMap(PatientContact::id, contact -> contact));
    }

    @Override
    public Set<UUID> withPhone(String e164) {
        byte[] token = tokens.token(IndexEntry.phone(e164));
        List<?> found = transactions.call(entities ->
                entities.createNativeQuery(WITH_TOKEN).setParameter(1, token).getResultList());
        return found.stream().map(id -> (UUID) id).collect(Collectors.toSet());
    }

    private static PatientContact contact(Object[] row) {
        String preferred = (String) row[2];
        String phone = (String) row[3];
        return new PatientContact(
                (UUID) row[0],
                preferred == null ? (String) row[1] : preferred,
                phone != null && PhoneNumbers.canTakeTexts(phone) ? phone : null,
                (String) row[4],
                row[5] == PatientStatus.ARCHIVED);
    }
}

package com.codecanvas.medspa.consents.store;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.consents.domain.Consent;
import com.codecanvas.medspa.consents.domain.Consents;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.persistence.LockModeType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signatures and their documents in PostgreSQL. */
@Component(service = Consents.class)
public final class PostgresConsents implements Consents {

    private static final String PLACE = "consents.consent_document.pdf";
    private static final String OF_PATIENT =
            "select c from ConsentRow c where c.patientId = :patient order by c.signedAt desc, c.id desc";

    private final Transactions transactions;
    private final FieldCipher cipher;

    @Activate
    public PostgresConsents(@Reference Transactions transactions, @Reference FieldCipher cipher) {
        this.transactions = transactions;
        this.cipher = cipher;
    }

    @Override
    public List<Consent> ofPatient(UUID patientId) {
        return transactions.call(entities ->
                entities
                        .createQuery(OF_PATIENT, ConsentRow.class)
                        .setParameter("patient", patientId)
                        .getResultList()
                        .stream()
                        .map(ConsentRow::consent)
                        .toList());
    }

    @Override
    public Optional<Consent> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(ConsentRow.class, id)).map(ConsentRow::consent));
    }

    @Override
    public Consent add(Consent consent, byte[] document) {
        return transactions.call(entities -> {
            ConsentRow row = new ConsentRow(consent);
            entities.persist(row);
            entities.flush();
            entities.persist(new DocumentRow(consent.id(), cipher.encrypt(PLACE, document), consent.signedAt()));
            return consent.saved(row.version());
        });
    }

    @Override
    public Optional<byte[]> document(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(DocumentRow.class, id)).map(row -> cipher.decrypt(PLACE, row.pdf())));
    }

    @Override
    public Optional<Consent> change(UUID id, UnaryOperator<Consent> change) {
        return transactions.call(entities -> Optional.ofNullable(
                        entities.find(ConsentRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    Consent after = change.apply(row.consent());
                    row.withdraw(after.withdrawn());
                    entities.flush();
                    return after.saved(row.version());
                }));
    }
}

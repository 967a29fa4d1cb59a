package com.codecanvas.medspa.patients.store.imports;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.imports.UploadedRows;
import com.codecanvas.medspa.patients.store.PatientIntake;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** By the token of identity, which every checked row that names somebody has. */
@Component(service = UploadedRows.class)
public final class PostgresUploadedRows implements UploadedRows {

    private static final String OF = "select cast(r.import_id as text), r.line, r.cells, i.created_at"
            + " from patients.import_row r join patients.patient_import i on i.id = r.import_id"
            + " where r.identity = ? and r.cells is not null order by r.import_id, r.line";
    private static final String FORGET = "delete from patients.import_row where identity = ? and cells is not null";

    private final Transactions transactions;
    private final RowCipher cipher;
    private final PatientIntake intake;

    @Activate
    public PostgresUploadedRows(
            @Reference Transactions transactions, @Reference RowCipher cipher, @Reference PatientIntake intake) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.intake = intake;
    }

    @Override
    public List<Uploaded> of(PatientDetails person) {
        byte[] identity = intake.identity(person);
        return transactions.call(entities -> {
            List<Uploaded> rows = new ArrayList<>();
            for (Object row :
                    entities.createNativeQuery(OF).setParameter(1, identity).getResultList()) {
                rows.add(uploaded((Object[]) row));
            }
            return rows;
        });
    }

    @Override
    public int forget(PatientDetails person) {
        byte[] identity = intake.identity(person);
        return transactions.call(entities ->
                entities.createNativeQuery(FORGET).setParameter(1, identity).executeUpdate());
    }

    private Uploaded uploaded(Object[] columns) {
        int line = ((Number) columns[1]).intValue();
        // Rows have no id of their own; import and line are the same for ever.
        UUID id = UUID.nameUUIDFromBytes((columns[0] + "/" + line).getBytes(StandardCharsets.US_ASCII));
        return new Uploaded(id, ((Timestamp) columns[3]).toInstant(), line, cipher.decrypt((byte[]) columns[2]));
    }
}

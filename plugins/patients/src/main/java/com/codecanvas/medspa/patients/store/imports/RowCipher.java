package com.codecanvas.medspa.patients.store.imports;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.patients.domain.imports.Cells;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A row's cells as one encrypted value. */
@Component(service = RowCipher.class)
public final class RowCipher {

    private static final String PLACE = "patients.import_row.cells";

    private final FieldCipher cipher;

    @Activate
    public RowCipher(@Reference FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] encrypt(List<String> cells) {
        return cipher.encrypt(PLACE, Cells.join(cells).getBytes(StandardCharsets.UTF_8));
    }

    List<String> decrypt(byte[] cells) {
        return Cells.split(new String(cipher.decrypt(PLACE, cells), StandardCharsets.UTF_8));
    }
}

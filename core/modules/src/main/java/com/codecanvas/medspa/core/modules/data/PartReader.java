package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;

/** An export's parts one after another, each read when it is its turn, in the thread's clinic. */
final class PartReader implements Enumeration<InputStream> {

    private final KernelDatabase database;
    private final UUID exportId;
    private int number;
    private byte[] next;

    private PartReader(KernelDatabase database, UUID exportId) {
        this.database = database;
        this.exportId = exportId;
    }

    static InputStream open(KernelDatabase database, UUID exportId) {
        PartReader parts = new PartReader(database, exportId);
        parts.next = parts.read();
        return new SequenceInputStream(parts);
    }

    private byte[] read() {
        return database.inClinic(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select content from kernel_modules.data_export_part where export_id = ? and number = ?")) {
                select.setObject(1, exportId);
                select.setInt(2, number);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getBytes(1) : null;
                }
            }
        });
    }

    @Override
    public boolean hasMoreElements() {
        return next != null;
    }

    @Override
    public InputStream nextElement() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        InputStream current = new ByteArrayInputStream(next);
        number++;
        next = read();
        return current;
    }
}

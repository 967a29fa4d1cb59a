package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.PreparedStatement;
import java.util.UUID;

/** Keeps what is written in the database, a part at a time, on the thread's transaction. */
final class PartWriter extends OutputStream {

    static final int PART_BYTES = 1 << 20;

    private final KernelDatabase database;
    private final UUID exportId;
    private final Runnable kept;
    private final byte[] part = new byte[PART_BYTES];
    private int filled;
    private int number;
    private long total;

    /** @param kept told after each part */
    PartWriter(KernelDatabase database, UUID exportId, Runnable kept) {
        this.database = database;
        this.exportId = exportId;
        this.kept = kept;
    }

    long total() {
        return total;
    }

    @Override
    public void write(int one) {
        part[filled++] = (byte) one;
        if (filled == PART_BYTES) {
            keep();
        }
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        int at = from;
        int left = count;
        while (left > 0) {
            int fits = Math.min(left, PART_BYTES - filled);
            System.arraycopy(bytes, at, part, filled, fits);
            filled += fits;
            at += fits;
            left -= fits;
            if (filled == PART_BYTES) {
                keep();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (filled > 0) {
            keep();
        }
    }

    private void keep() {
        byte[] content = java.util.Arrays.copyOf(part, filled);
        database.inClinic(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into kernel_modules.data_export_part (export_id, number, content) values (?, ?, ?)")) {
                insert.setObject(1, exportId);
                insert.setInt(2, number);
                insert.setBytes(3, content);
                return insert.executeUpdate();
            }
        });
        number++;
        total += filled;
        filled = 0;
        kept.run();
    }
}

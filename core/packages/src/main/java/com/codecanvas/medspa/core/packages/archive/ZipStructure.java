package com.codecanvas.medspa.core.packages.archive;

import com.codecanvas.medspa.core.packages.InvalidPackageException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks that there is one way to read an archive: its list and its entries say the same, and no byte is outside of them. Programs that read
 * from the front and programs that read from the back would else see different files under one signature.
 */
final class ZipStructure implements AutoCloseable {

    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final long LONGEST_LIST = 32L << 20;

    private final FileChannel file;

    private ZipStructure(FileChannel file) {
        this.file = file;
    }

    static void check(Path file) throws IOException {
        try (ZipStructure structure = new ZipStructure(FileChannel.open(file, StandardOpenOption.READ))) {
            structure.check();
        } catch (EOFException e) {
            throw refusal("is damaged");
        }
    }

    private void check() throws IOException {
        long endAt = file.size() - END;
        if (endAt < 0) {
            throw new InvalidPackageException("The file is no archive, or only a part of one.");
        }
        ByteBuffer end = read(endAt, END);
        if (end.getInt(0) != END_SIGNATURE) {
            throw new InvalidPackageException(
                    "The file is no archive, only a part of one, or something was appended to it.");
        }
        long size = Integer.toUnsignedLong(end.getInt(12));
        long listAt = Integer.toUnsignedLong(end.getInt(16));
        boolean whole = end.getInt(4) == 0
                && end.getShort(8) == end.getShort(10)
                && listAt + size == endAt
                && size <= LONGEST_LIST;
        if (!whole) {
            throw refusal("is damaged, or has something before or after it");
        }
        List<ZipRecord> records = records(read(listAt, (int) size), ZipRecord.unsigned(end, 10));
        contents(records, listAt);
    }

    private static List<ZipRecord> records(ByteBuffer list, int count) {
        List<ZipRecord> records = new ArrayList<>();
        while (records.size() < count) {
            ZipRecord next = ZipRecord.next(list);
            if (next == null) {
                throw refusal("has a list of entries that is damaged");
            }
            records.add(next);
        }
        if (list.hasRemaining()) {
            throw refusal("has a list of entries that is damaged");
        }
        records.sort(Comparator.comparingLong(ZipRecord::offset));
        return records;
    }

    private void contents(List<ZipRecord> records, long listAt) throws IOException {
        long at = 0;
        for (int i = 0; i < records.size(); i++) {
            ZipRecord entry = records.get(i);
            long next = i + 1 < records.size() ? records.get(i + 1).offset() : listAt;
            if (!entry.readable()) {
                throw refusal("holds the entry " + EntryNames.shown(entry.name()) + " encrypted or in an unusual form");
            }
            if (entry.offset() != at || !agrees(entry, next)) {
                throw refusal("can be read in two ways, at the entry " + EntryNames.shown(entry.name()));
            }
            at = next;
        }
        if (at != listAt) {
            throw refusal("has something before its list of entries");
        }
    }

    private boolean agrees(ZipRecord entry, long next) throws IOException {
        ByteBuffer local = read(entry.offset(), ZipRecord.LOCAL_FIXED);
        int named = ZipRecord.LOCAL_FIXED + ZipRecord.nameLength(local);
        long contentEnd = entry.offset() + named + ZipRecord.extraLength(local) + entry.packed();
        long rest = next - contentEnd;
        return rest >= 0
                && rest <= 16
                && entry.agrees(read(entry.offset(), named))
                && entry.endsWith(read(contentEnd, (int) rest));
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            int count = file.read(bytes, at + bytes.position());
            if (count < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static InvalidPackageException refusal(String why) {
        return new InvalidPackageException("The archive " + why + ".");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

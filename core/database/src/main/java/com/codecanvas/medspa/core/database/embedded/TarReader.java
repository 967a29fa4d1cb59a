package com.codecanvas.medspa.core.database.embedded;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the entries of a POSIX tar stream, one after the other. */
final class TarReader {
    private static final int BLOCK = 512;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private long unread;

    TarReader(InputStream in) {
        this.in = in;
    }

    enum Kind {
        FILE,
        FOLDER,
        LINK
    }

    record Entry(String name, Kind kind, boolean executable, String target, long size) {}

    Optional<Entry> next() throws IOException {
        in.skipNBytes(unread);
        byte[] header = in.readNBytes(BLOCK);
        if (header.length < BLOCK) {
            throw new EOFException("The archive ends too early");
        }
        if (header[0] == 0) {
            return Optional.empty();
        }
        long size = octal(header, 124, 12);
        unread = (size + BLOCK - 1) / BLOCK * BLOCK;
        String prefix = text(header, 345, 155);
        String name = (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
        return Optional.of(
                new Entry(name, kind(header[156]), (octal(header, 100, 8) & 0100) != 0, text(header, 157, 100), size));
    }

    /** Copies what the entry holds; to be done before asking for the next one. */
    void copy(Entry entry, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = entry.size();
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("The archive ends too early");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
        unread -= entry.size();
    }

    private static Kind kind(byte flag) throws IOException {
        return switch (flag) {
            case 0, '0' -> Kind.FILE;
            case '5' -> Kind.FOLDER;
            case '2' -> Kind.LINK;
            default -> throw new IOException("The archive has an entry of unknown kind " + flag);
        };
    }

    private static long octal(byte[] header, int from, int length) {
        String digits = text(header, from, length).trim();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }
}

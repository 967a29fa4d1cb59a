package com.codecanvas.medspa.core.packages.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** An entry as an archive's list at the end has it. */
record ZipRecord(int flags, int method, int time, int crc, long packed, long unpacked, long offset, String name) {

    static final int FIXED = 46;
    static final int LOCAL_FIXED = 30;
    private static final int SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int SIZES_FOLLOW = 1 << 3;

    /** The next entry of the list, or null where there is none. */
    static ZipRecord next(ByteBuffer list) {
        int start = list.position();
        if (list.remaining() < FIXED || list.getInt(start) != SIGNATURE || list.getShort(start + 34) != 0) {
            return null;
        }
        int nameLength = unsigned(list, start + 28);
        int further = unsigned(list, start + 30) + unsigned(list, start + 32);
        if (list.remaining() < FIXED + nameLength + further) {
            return null;
        }
        list.position(start + FIXED + nameLength + further);
        return new ZipRecord(
                unsigned(list, start + 8),
                unsigned(list, start + 10),
                list.getInt(start + 12),
                list.getInt(start + 16),
                Integer.toUnsignedLong(list.getInt(start + 20)),
                Integer.toUnsignedLong(list.getInt(start + 24)),
                Integer.toUnsignedLong(list.getInt(start + 42)),
                text(list, start + FIXED, nameLength));
    }

    boolean readable() {
        return (method == 0 || method == 8) && (flags & ~(SIZES_FOLLOW | 1 << 11 | 6)) == 0;
    }

    /** Whether the entry itself says the same as the list. */
    boolean agrees(ByteBuffer local) {
        boolean later = (flags & SIZES_FOLLOW) != 0;
        return local.getInt(0) == LOCAL_SIGNATURE
                && unsigned(local, 6) == flags
                && unsigned(local, 8) == method
                && local.getInt(10) == time
                && same(local.getInt(14), crc, later)
                && same(local.getInt(18), (int) packed, later)
                && same(local.getInt(22), (int) unpacked, later)
                && nameLength(local) == name.length()
                && text(local, LOCAL_FIXED, name.length()).equals(name);
    }

    /** Whether what stands between the entry's content and the next entry is what has to be there. */
    boolean endsWith(ByteBuffer rest) {
        if ((flags & SIZES_FOLLOW) == 0) {
            return rest.remaining() == 0;
        }
        boolean marked = rest.remaining() == 16 && rest.getInt() == 0x08074b50;
        return (marked || rest.remaining() == 12)
                && rest.getInt() == crc
                && rest.getInt() == (int) packed
                && rest.getInt() == (int) unpacked;
    }

    static int nameLength(ByteBuffer local) {
        return unsigned(local, 26);
    }

    static int extraLength(ByteBuffer local) {
        return unsigned(local, 28);
    }

    static int unsigned(ByteBuffer buffer, int at) {
        return Short.toUnsignedInt(buffer.getShort(at));
    }

    // Bytes one to one: names are compared here, not shown.
    private static String text(ByteBuffer buffer, int from, int length) {
        byte[] bytes = new byte[length];
        buffer.get(from, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean same(int local, int listed, boolean maybeLater) {
        return local == listed || (maybeLater && local == 0);
    }
}

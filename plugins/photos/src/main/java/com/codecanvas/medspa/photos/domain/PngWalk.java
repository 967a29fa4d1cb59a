package com.codecanvas.medspa.photos.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Chunks of a PNG (W3C PNG, third edition, clause 5), each with its checksum. */
final class PngWalk implements Walk {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;
    private static final Set<String> METADATA = Set.of("eXIf", "tEXt", "zTXt", "iTXt");

    private final ByteBuffer head = ByteBuffer.allocate(HEADER);
    private final CRC32 checksum = new CRC32();
    private long position;
    private long length = -1;
    private String type = "";
    private Picture picture;
    private boolean content;
    private boolean ended;

    @Override
    public void take(int next) {
        if (ended) {
            throw PictureRefusedException.trailing();
        }
        if (position < SIGNATURE && length < 0) {
            position++;
            if (position == SIGNATURE) {
                position = 0;
                length = 0;
            }
            return;
        }
        if (position < 4) {
            number(next);
        } else if (position < 8) {
            kind(next);
        } else if (position < 8 + length) {
            checksum.update(next);
            if (type.equals("IHDR")) {
                head.put((byte) next);
            }
        } else {
            sum(next);
        }
        position = position == 11 + length && position >= 11 ? 0 : position + 1;
    }

    /** The rest of a chunk's content, or as much of it as is there. */
    @Override
    public int pass(byte[] bytes, int from, int to) {
        boolean within = !ended && position >= 8 && position < 8 + length && !type.equals("IHDR");
        if (!within) {
            return 0;
        }
        int some = (int) Math.min(to - from, 8 + length - position);
        checksum.update(bytes, from, some);
        position += some;
        return some;
    }

    private void number(int next) {
        length = position == 0 ? next : length << 8 | next;
        if (position == 3) {
            type = "";
            checksum.reset();
            expect(length <= Picture.MOST_BYTES);
        }
    }

    private void kind(int next) {
        type += (char) next;
        checksum.update(next);
        if (position == 7) {
            if (METADATA.contains(type)) {
                throw PictureRefusedException.metadata();
            }
            expect((picture == null) == type.equals("IHDR"));
            expect(!type.equals("IHDR") || length == HEADER);
            content |= type.equals("IDAT");
        }
    }

    private void sum(int next) {
        int shift = 8 * (int) (11 + length - position);
        expect((checksum.getValue() >>> shift & 0xff) == next);
        if (shift > 0) {
            return;
        }
        if (type.equals("IHDR")) {
            int width = head.getInt(0);
            picture = new Picture("image/png", width, head.getInt(4));
        }
        ended = type.equals("IEND");
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw PictureRefusedException.broken();
        }
    }

    /** The text of the signature. */
    static boolean begins(byte[] start) {
        return new String(start, 0, SIGNATURE, StandardCharsets.ISO_8859_1).equals("\u0089PNG\r\n\u001a\n");
    }

    @Override
    public Picture end() {
        if (!ended) {
            throw PictureRefusedException.truncated();
        }
        expect(content);
        return picture;
    }
}

package com.codecanvas.medspa.photos.domain;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Segments of a JPEG (ITU T.81, annex B). */
final class JpegWalk implements Walk {

    private enum Place {
        SEGMENT,
        MARKER,
        LENGTH_HIGH,
        LENGTH_LOW,
        CONTENT,
        SCAN,
        SCAN_MARKER,
        END
    }

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int APP1 = 0xe1;

    private final byte[] head = new byte[6];
    private Place place = Place.SEGMENT;
    private int marker;
    private int left;
    private int read;
    private boolean scanned;
    private Picture picture;

    @Override
    public void take(int next) {
        switch (place) {
            case SEGMENT -> {
                expect(next == 0xff);
                place = Place.MARKER;
            }
            case MARKER, SCAN_MARKER -> marker(next);
            case LENGTH_HIGH -> {
                left = next << 8;
                place = Place.LENGTH_LOW;
            }
            case LENGTH_LOW -> {
                left = (left | next) - 2;
                expect(left >= 0);
                read = 0;
                place = Place.CONTENT;
                endOfContent();
            }
            case CONTENT -> content(next);
            case SCAN -> place = next == 0xff ? Place.SCAN_MARKER : Place.SCAN;
            case END -> throw PictureRefusedException.trailing();
        }
    }

    /** Up to the next marker of a scan: nearly all of a picture, so it is not looked at byte by byte in all its places. */
    @Override
    public int pass(byte[] bytes, int from, int to) {
        if (place != Place.SCAN) {
            return 0;
        }
        int at = from;
        while (at < to) {
            at = nextMarker(bytes, at, to);
            boolean stuffed = at + 1 < to && bytes[at + 1] == 0;
            if (!stuffed) {
                break;
            }
            // A byte ff of the scan itself, which a zero keeps from being a marker.
            at += 2;
        }
        return at - from;
    }

    /** Where the next byte ff is, or {@code to}. */
    private static int nextMarker(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && !hasMarker((long) EIGHT.get(bytes, at))) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] != (byte) 0xff) {
            at++;
        }
        return at;
    }

    /** Whether one of eight bytes is ff: of its complement one is zero. */
    private static boolean hasMarker(long eight) {
        long complement = ~eight;
        return (complement - LOWEST_BITS & eight & HIGHEST_BITS) != 0;
    }

    private void marker(int next) {
        boolean restart = next >= 0xd0 && next <= 0xd7;
        if (place == Place.SCAN_MARKER && (next == 0 || restart)) {
            place = Place.SCAN;
        } else if (next == END_OF_IMAGE) {
            place = Place.END;
        } else if (next == 0xd8) {
            // The first is the file's own beginning; another one would be a second picture.
            expect(!scanned && marker == 0);
            marker = next;
            place = Place.SEGMENT;
        } else if (next != 0xff) {
            expect(next >= 0xc0 && !restart);
            marker = next;
            place = Place.LENGTH_HIGH;
        }
    }

    private void content(int next) {
        if (read < head.length) {
            head[read] = (byte) next;
        }
        read++;
        left--;
        if (read == head.length) {
            headRead();
        }
        endOfContent();
    }

    private void headRead() {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (marker == APP1 && (text.equals("Exif\0\0") || text.startsWith("http:"))) {
            throw PictureRefusedException.metadata();
        }
        boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            picture = new Picture("image/jpeg", number(3), number(1));
        }
    }

    private int number(int at) {
        return (head[at] & 0xff) << 8 | head[at + 1] & 0xff;
    }

    private void endOfContent() {
        if (left == 0) {
            scanned |= marker == START_OF_SCAN;
            place = marker == START_OF_SCAN ? Place.SCAN : Place.SEGMENT;
        }
    }

    private static void expect(boolean holds) {
        if (!holds) {
            throw PictureRefusedException.broken();
        }
    }

    @Override
    public Picture end() {
        if (place != Place.END) {
            throw PictureRefusedException.truncated();
        }
        expect(picture != null && scanned);
        return picture;
    }
}

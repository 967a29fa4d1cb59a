package com.codecanvas.medspa.photos.domain;

/** Chunks of a WebP (RFC 9649). */
final class WebpWalk implements Walk {

    private static final int CONTAINER = 12;
    private static final int CHUNK_HEAD = 8;

    private final int[] head = new int[10];
    private long position;
    private long fileEnd;
    private long chunk = CONTAINER;
    private long chunkEnd;
    private long size;
    private String type = "";
    private Picture picture;
    private boolean content;

    @Override
    public void take(int next) {
        if (position >= 4 && position < 8) {
            fileEnd |= (long) next << 8 * (position - 4);
            if (position == 7) {
                fileEnd += CHUNK_HEAD;
            }
        } else if (position >= CONTAINER) {
            if (position >= fileEnd) {
                throw PictureRefusedException.trailing();
            }
            chunk(next, position - chunk);
        }
        position++;
        if (position > CONTAINER && position == chunkEnd) {
            chunk = position;
            chunkEnd = 0;
        }
    }

    private void chunk(int next, long at) {
        if (at == 0) {
            type = "";
            size = 0;
        }
        if (at < 4) {
            type += (char) next;
        } else if (at < CHUNK_HEAD) {
            size |= (long) next << 8 * (at - 4);
            if (at == CHUNK_HEAD - 1) {
                begun();
            }
        } else if (at < CHUNK_HEAD + head.length) {
            head[(int) at - CHUNK_HEAD] = next;
            measure((int) at - CHUNK_HEAD + 1);
        }
    }

    private void begun() {
        if (type.equals("EXIF") || type.equals("XMP ")) {
            throw PictureRefusedException.metadata();
        }
        chunkEnd = chunk + CHUNK_HEAD + size + size % 2;
        content |= type.equals("VP8 ") || type.equals("VP8L") || type.equals("ANMF");
    }

    private void measure(int read) {
        if (type.equals("VP8X") && read == 10) {
            picture = new Picture("image/webp", 1 + three(4), 1 + three(7));
        } else if (picture == null && type.equals("VP8 ") && read == 10) {
            picture = new Picture("image/webp", two(6) & 0x3fff, two(8) & 0x3fff);
        } else if (picture == null && type.equals("VP8L") && read == 5) {
            int bits = two(1) | two(3) << 16;
            picture = new Picture("image/webp", 1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff));
        }
    }

    private int two(int at) {
        return head[at] | head[at + 1] << 8;
    }

    private int three(int at) {
        return two(at) | head[at + 2] << 16;
    }

    @Override
    public Picture end() {
        if (position < fileEnd || chunk != position) {
            throw PictureRefusedException.truncated();
        }
        if (picture == null || !content) {
            throw PictureRefusedException.broken();
        }
        return picture;
    }
}

package com.codecanvas.medspa.patients.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes without ever replacing a character silently: the first one that the encoding does not know ends the reading, with its line. */
final class StrictReader extends Reader {

    private static final int BUFFER = 16 * 1024;

    private final InputStream in;
    private final CsvEncoding encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private boolean ended;
    private int line = 1;

    StrictReader(InputStream in, CsvEncoding encoding) {
        this.in = in;
        this.encoding = encoding;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.flip();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        int start = chars.position();
        while (chars.position() == start && length > 0) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                count(target, offset, chars.position() - start);
                throw undecodable();
            }
            if (result.isUnderflow() && chars.position() == start) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        count(target, offset, chars.position() - start);
        return chars.position() - start;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void count(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            line += chars[i] == '\n' ? 1 : 0;
        }
    }

    private CsvProblem undecodable() {
        String others = encoding == CsvEncoding.UTF_8 ? "windows-1252 or UTF-16" : "UTF-8 or windows-1252";
        return new CsvProblem.Unreadable(
                "encoding",
                "Line " + line + " of the file is not written in " + encoding.label() + ". Choose another encoding ("
                        + others + "), or save the file as UTF-8.");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

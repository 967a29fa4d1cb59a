package com.codecanvas.medspa.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive HTTP/1.1 connection with as little client work as possible, so that the measured server has the processor. */
public final class HttpWire implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final byte[] sink = new byte[8192];
    private ByteArrayOutputStream kept;

    public HttpWire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    /** The body of an answer that must be a success. */
    byte[] read(byte[] request) throws IOException {
        kept = new ByteArrayOutputStream();
        int status = exchange(request);
        byte[] body = kept.toByteArray();
        kept = null;
        if (status >= 300) {
            throw new IOException("Answered " + status + ": " + new String(body, StandardCharsets.UTF_8));
        }
        return body;
    }

    /** Sends the request and reads the whole answer; returns its status. */
    public int exchange(byte[] request) throws IOException {
        return exchange(request, new byte[0]);
    }

    /** The same for a head and a body that is not worth a copy. */
    public int exchange(byte[] head, byte[] body) throws IOException {
        socket.getOutputStream().write(head);
        socket.getOutputStream().write(body);
        int status = Integer.parseInt(line().substring(9, 12));
        long length = -1;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).trim());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                chunked = true;
            }
        }
        if (chunked) {
            skipChunks();
        } else if (length > 0) {
            skip(length);
        }
        return status;
    }

    private void skipChunks() throws IOException {
        long size = Long.parseLong(line().trim(), 16);
        while (size > 0) {
            skip(size);
            line();
            size = Long.parseLong(line().trim(), 16);
        }
        line();
    }

    private void skip(long count) throws IOException {
        long left = count;
        while (left > 0) {
            int read = in.read(sink, 0, (int) Math.min(left, sink.length));
            if (read < 0) {
                throw new IOException("The server closed the connection in mid-answer");
            }
            left -= read;
            if (kept != null) {
                kept.write(sink, 0, read);
            }
        }
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }

    public static byte[] request(String method, String path, String headers, String body) {
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n" + headers
                + (body == null ? "" : "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n")
                + "\r\n";
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + content.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        return all;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

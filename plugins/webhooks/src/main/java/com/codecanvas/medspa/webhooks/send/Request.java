package com.codecanvas.medspa.webhooks.send;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A POST of JSON in HTTP/1.1, on a connection that is closed afterwards. */
record Request(URI url, Map<String, String> headers, String body) {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final int LONGEST_LINE = 1_000;
    private static final int CONTINUE = 100;

    /** @return the status; of the answer no more than its head is read */
    int exchange(Socket socket) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        OutputStream out = socket.getOutputStream();
        out.write(head(content.length).getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.flush();
        InputStream in = socket.getInputStream();
        int status = status(line(in));
        while (status / 100 * 100 == CONTINUE) {
            String skipped = line(in);
            while (!skipped.isEmpty()) {
                skipped = line(in);
            }
            status = status(line(in));
        }
        return status;
    }

    private String head(int length) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        StringBuilder head =
                new StringBuilder("POST ").append(ascii(path + query)).append(" HTTP/1.1\r\n");
        String port = url.getPort() > 0 ? ":" + url.getPort() : "";
        head.append("Host: ").append(url.getHost()).append(port).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Type: application/json\r\nUser-Agent: MedSpa-Webhooks/1\r\nContent-Length: ")
                .append(length)
                .append("\r\nConnection: close\r\n\r\n")
                .toString();
    }

    private static String ascii(String path) {
        return URI.create(path).toASCIIString();
    }

    private static int status(String line) throws UnreadableAnswerException {
        Matcher status = STATUS.matcher(line);
        if (!status.matches()) {
            throw new UnreadableAnswerException();
        }
        return Integer.parseInt(status.group(1));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.length() > LONGEST_LINE) {
                throw new UnreadableAnswerException();
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}

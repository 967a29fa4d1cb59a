package com.codecanvas.medspa.core.testing;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** All that an endpoint's answer says. */
final class AnswerText {

    private AnswerText() {}

    static String of(Object answer) throws IOException {
        if (answer instanceof Response response) {
            return of(response.getEntity());
        }
        if (answer instanceof StreamingOutput stream) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            stream.write(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        }
        if (answer instanceof InputStream stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (answer instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return String.valueOf(answer);
    }
}

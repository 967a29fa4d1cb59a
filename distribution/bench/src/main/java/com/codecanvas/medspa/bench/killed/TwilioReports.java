package com.codecanvas.medspa.bench.killed;

import com.codecanvas.medspa.bench.HttpWire;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Reports messages as delivered a second after they were sent, signed as Twilio signs, each again and again until it is taken. */
final class TwilioReports implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int DELIVERED_AFTER_MILLIS = 1_000;
    private static final int AGAIN_AFTER_MILLIS = 2_000;
    private static final int REDIRECTION = 300;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final ThreadLocal<Map<Integer, HttpWire>> wires = ThreadLocal.withInitial(HashMap::new);

    void deliver(String callback, String sid) {
        schedule(callback, sid, DELIVERED_AFTER_MILLIS);
    }

    private void schedule(String callback, String sid, int millis) {
        threads.schedule(() -> report(callback, sid), millis, TimeUnit.MILLISECONDS);
    }

    private void report(String callback, String sid) {
        TreeMap<String, String> fields = new TreeMap<>(
                Map.of("AccountSid", TwilioStandIn.ACCOUNT, "MessageSid", sid, "MessageStatus", "delivered"));
        try {
            if (posted(URI.create(callback), form(fields), signature(callback, fields)) >= REDIRECTION) {
                schedule(callback, sid, AGAIN_AFTER_MILLIS);
            }
        } catch (IOException nobodyThere) {
            wires.get().clear();
            schedule(callback, sid, AGAIN_AFTER_MILLIS);
        }
    }

    private int posted(URI address, byte[] form, String signature) throws IOException {
        HttpWire wire = wires.get().get(address.getPort());
        if (wire == null) {
            wire = new HttpWire(address.getPort());
            wires.get().put(address.getPort(), wire);
        }
        String head = "POST " + address.getRawPath() + "?" + address.getRawQuery() + " HTTP/1.1\r\nHost: "
                + address.getAuthority() + "\r\nContent-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: "
                + signature + "\r\nContent-Length: " + form.length + "\r\n\r\n";
        return wire.exchange(head.getBytes(StandardCharsets.ISO_8859_1), form);
    }

    private static byte[] form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String signature(String address, TreeMap<String, String> fields) {
        StringBuilder signed = new StringBuilder(address);
        fields.forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TwilioStandIn.TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

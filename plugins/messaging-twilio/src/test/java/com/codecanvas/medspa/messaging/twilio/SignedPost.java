package com.codecanvas.medspa.messaging.twilio;

import com.codecanvas.medspa.api.hooks.HookRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A form signed as Twilio's documentation says: HMAC-SHA1 over the address and the fields in order of their names. */
final class SignedPost {

    private final Map<String, String> fields = new TreeMap<>();
    private String token;

    static SignedPost of(String account, String token) {
        return new SignedPost().with("AccountSid", account).by(token);
    }

    SignedPost with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    SignedPost by(String other) {
        token = other;
        return this;
    }

    HookRequest to(URI address) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return new HookRequest(
                address, Map.of("x-twilio-signature", signature(address)), body.getBytes(StandardCharsets.UTF_8));
    }

    private String signature(URI address) {
        StringBuilder text = new StringBuilder(address.toString());
        fields.forEach((name, value) -> text.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

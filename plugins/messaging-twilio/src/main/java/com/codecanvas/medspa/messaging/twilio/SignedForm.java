package com.codecanvas.medspa.messaging.twilio;

import com.codecanvas.medspa.api.hooks.HookRequest;
import com.codecanvas.medspa.api.web.Problem;
import com.twilio.security.RequestValidator;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A form that Twilio posted, its signature checked: it covers the address, so that none counts for another clinic. */
final class SignedForm {

    private static final String SIGNATURE = "x-twilio-signature";

    private final Map<String, String> fields;

    private SignedForm(Map<String, String> fields) {
        this.fields = fields;
    }

    static SignedForm of(HookRequest request, TwilioSettings account) {
        Map<String, String> fields = fields(new String(request.body(), StandardCharsets.UTF_8));
        if (!signed(request, fields, account) || !account.accountSid().equals(fields.get("AccountSid"))) {
            throw Problem.forbidden("The signature is not Twilio's for this clinic's account.");
        }
        return new SignedForm(fields);
    }

    private static boolean signed(HookRequest request, Map<String, String> fields, TwilioSettings account) {
        String signature = request.headers().get(SIGNATURE);
        return signature != null
                && account.complete()
                && new RequestValidator(account.authToken())
                        .validate(request.address().toString(), fields, signature);
    }

    static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String field : form.split("&")) {
            if (!field.isEmpty()) {
                String[] parts = field.split("=", 2);
                fields.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Its message quotes the text.
            throw Problem.malformed("The message is not a form.", null);
        }
    }

    /** Empty when it is not there. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    String required(String name) {
        if (get(name).isBlank()) {
            throw Problem.malformed("The message has no " + name + ".", null);
        }
        return get(name);
    }
}

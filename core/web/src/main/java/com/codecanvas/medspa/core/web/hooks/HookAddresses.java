package com.codecanvas.medspa.core.web.hooks;

import com.codecanvas.medspa.api.encryption.BlindIndex;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the addresses of hooks, and knows them again. Nothing is stored: an address ends with a keyed token under the clinic's own key. */
@Component(service = HookAddresses.class)
public final class HookAddresses {

    static final String PATH = "/api/v1/hooks/";
    private static final String PROPERTY = "medspa.public.url";

    private final BlindIndex tokens;
    private final String base;

    @Activate
    public HookAddresses(@Reference BlindIndex tokens) {
        this(tokens, System.getProperty(PROPERTY, ""));
    }

    HookAddresses(BlindIndex tokens, String base) {
        this.tokens = tokens;
        this.base = base.replaceAll("/+$", "");
    }

    /** In the clinic's scope. */
    URI of(UUID clinicId, String moduleId, String name) {
        return of(clinicId, moduleId, name, key(moduleId, name));
    }

    /** With a key that {@link #fits}. */
    URI of(UUID clinicId, String moduleId, String name, String key) {
        return URI.create(base + PATH + clinicId + "/" + moduleId + "/" + name + "/" + key);
    }

    /** In the clinic's scope. */
    boolean fits(String key, String moduleId, String name) {
        return MessageDigest.isEqual(bytes(key(moduleId, name)), bytes(key));
    }

    private String key(String moduleId, String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tokens.token("hook", moduleId + "/" + name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

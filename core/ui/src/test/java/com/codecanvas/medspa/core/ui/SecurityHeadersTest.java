package com.codecanvas.medspa.core.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void allowsNothingButOurOwnAndTheImportMap() {
        Map<String, String> sent = new HashMap<>();
        new SecurityHeaders("{\"importMapHash\": \"sha256-abc+/=\"}").page(recording(sent));

        assertThat(sent.get("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self' 'sha256-abc+/='; style-src 'self'")
                .doesNotContain("unsafe")
                .endsWith("frame-ancestors 'none'; object-src 'none'");
        assertThat(sent)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .hasEntrySatisfying(
                        "Permissions-Policy", policy -> assertThat(policy).startsWith("camera=(self)"));
    }

    @Test
    void refusesToStartWithoutTheHash() {
        assertThatThrownBy(() -> new SecurityHeaders("{}")).hasMessageContaining("import map");
    }

    private static HttpServletResponse recording(Map<String, String> sent) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                SecurityHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> sent.put((String) arguments[0], (String) arguments[1]));
    }
}

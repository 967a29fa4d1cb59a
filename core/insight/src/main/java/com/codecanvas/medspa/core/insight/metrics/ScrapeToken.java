package com.codecanvas.medspa.core.insight.metrics;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A secret that reads metrics and nothing else, so that the collector needs no operator token. */
@Component(service = ScrapeToken.class, configurationPid = "com.codecanvas.medspa.insight")
public final class ScrapeToken {

    private static final Logger LOG = LoggerFactory.getLogger(ScrapeToken.class);
    private static final int SHORTEST = 20;
    private static final String SCHEME = "Bearer ";

    private final byte[] expected;

    /** scrape_token: nothing, so that the operator token alone reads metrics. */
    @interface Settings {
        String scrape_token() default "";
    }

    @Activate
    public ScrapeToken(Settings settings) {
        this(System.getenv().getOrDefault("MEDSPA_SCRAPE_TOKEN", settings.scrape_token()));
    }

    ScrapeToken(String token) {
        String given = token.trim();
        if (!given.isEmpty() && given.length() < SHORTEST) {
            LOG.error("The scrape token has fewer than {} characters and is not accepted", SHORTEST);
            given = "";
        }
        expected = given.getBytes(StandardCharsets.UTF_8);
    }

    boolean sentBy(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return expected.length > 0
                && header != null
                && header.startsWith(SCHEME)
                && MessageDigest.isEqual(
                        expected, header.substring(SCHEME.length()).trim().getBytes(StandardCharsets.UTF_8));
    }
}

package com.codecanvas.medspa.payments.square;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.squareup.square.SquareClient;
import com.squareup.square.core.Environment;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The way to Square, with the clinic's token for each call. */
@Component(service = SquareLine.class, configurationPid = "com.codecanvas.medspa.payments.square")
public final class SquareLine {

    /** Within the two minutes that a provider has. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);

    /** {@code base.address} in {@code etc/com.codecanvas.medspa.payments.square.cfg} leads to a stand-in for Square, for tests of an installation. */
    public @interface Config {
        String base_address() default "";
    }

    private final OkHttpClient http;
    private final String baseAddress;

    @Activate
    public SquareLine(Config config) {
        this(config.base_address(), LONGEST_CALL);
    }

    SquareLine(String baseAddress, Duration longestCall) {
        this.baseAddress = baseAddress;
        // Nothing is repeated here: whoever asks again is the till, which knows what it asked for. And no connection is
        // used twice: one that Square has closed meanwhile would
        // leave it open whether the request arrived.
        this.http = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .callTimeout(longestCall)
                .readTimeout(longestCall)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .build();
    }

    @Deactivate
    void close() {
        http.dispatcher().executorService().shutdown();
    }

    /** @throws ProviderUnavailableException while the settings are incomplete */
    SquareClient with(SquareSettings settings) {
        if (!settings.complete()) {
            throw new ProviderUnavailableException("Square is not set up: access token or location id is missing");
        }
        var builder = SquareClient.builder()
                .token(settings.accessToken())
                .httpClient(http)
                .maxRetries(0);
        return baseAddress.isEmpty()
                ? builder.environment(
                                settings.environment().equals("production")
                                        ? Environment.PRODUCTION
                                        : Environment.SANDBOX)
                        .build()
                : builder.url(baseAddress).build();
    }
}

package com.codecanvas.medspa.messaging.twilio;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Carries a request to Twilio once: the client's own would repeat it after an answer of 500, and Twilio sends a message twice that it is asked for twice. A
 * connection is used again within moments alone, as one that Twilio has closed meanwhile would leave it open whether the request arrived.
 */
final class Transport extends HttpClient implements AutoCloseable {

    private static final int CONNECTIONS = 100;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final CloseableHttpClient http;
    private final String baseAddress;

    /**
     * @param idle for how long the open end of a connection may lie; far below what servers allow
     * @param answer how long to wait for it
     */
    record Patience(Duration connect, Duration answer, Duration idle) {}

    /** @param baseAddress of a stand-in for Twilio; empty for Twilio */
    Transport(String baseAddress, Patience patience) {
        this.baseAddress = baseAddress;
        Timeout wait = Timeout.of(patience.answer());
        TimeValue idle = TimeValue.of(patience.idle());
        this.http = HttpClients.custom()
                .useSystemProperties()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .useSystemProperties()
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setDefaultSocketConfig(
                                SocketConfig.custom().setSoTimeout(wait).build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(patience.connect()))
                                .setSocketTimeout(wait)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(wait).build())
                .setKeepAliveStrategy((response, context) -> idle)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .build();
    }

    @Override
    public void close() {
        http.close(CloseMode.IMMEDIATE);
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    /**
     * @throws ProviderUnavailableException when Twilio certainly got nothing
     * @throws IllegalStateException when nobody knows
     */
    @Override
    public Response makeRequest(Request request) {
        try {
            return http.execute(made(request), answer -> {
                HttpEntity entity = answer.getEntity();
                String body =
                        entity == null ? "" : EntityUtils.toString(entity, StandardCharsets.UTF_8, MOST_CHARACTERS);
                return new Response(body, answer.getCode(), answer.getHeaders());
            });
        } catch (ConnectException
                | UnknownHostException
                | NoRouteToHostException
                | ConnectTimeoutException
                | SSLHandshakeException e) {
            throw new ProviderUnavailableException("Twilio cannot be reached", e);
        } catch (IOException e) {
            throw new IllegalStateException("No answer from Twilio", e);
        }
    }

    private ClassicHttpRequest made(Request request) {
        ClassicRequestBuilder made = ClassicRequestBuilder.create(
                        request.getMethod().toString())
                .setUri(address(request))
                .setHeader("Authorization", request.getAuthString())
                .setHeader("Accept", "application/json");
        request.getHeaderParams().forEach((name, values) -> values.forEach(value -> made.addHeader(name, value)));
        if (request.getMethod() == HttpMethod.POST) {
            made.setCharset(StandardCharsets.UTF_8);
            made.addParameters(form(request).toArray(NameValuePair[]::new));
        }
        return made.build();
    }

    private static List<NameValuePair> form(Request request) {
        List<NameValuePair> fields = new ArrayList<>();
        request.getPostParams()
                .forEach((name, values) -> values.forEach(value -> fields.add(new BasicNameValuePair(name, value))));
        return fields;
    }

    private URI address(Request request) {
        URI real = URI.create(request.constructURL().toString());
        if (baseAddress.isEmpty()) {
            return real;
        }
        String query = real.getRawQuery() == null ? "" : "?" + real.getRawQuery();
        return URI.create(baseAddress + real.getRawPath() + query);
    }
}

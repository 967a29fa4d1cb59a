package com.codecanvas.medspa.webhooks.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.webhooks.domain.Outcome;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedCallTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path folder;

    private HttpsServer server;
    private SSLContext context;

    /** With a certificate that is valid for localhost and was issued by itself. */
    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private Outcome call(String host, SSLSocketFactory tls) {
        Caller caller = new Caller(new Targets(true), () -> tls, Duration.ofSeconds(20));
        URI url = URI.create("https://" + host + ":" + server.getAddress().getPort() + "/");
        Outcome outcome = caller.call(new Request(url, Map.of(), "{}"));
        caller.stop();
        return outcome;
    }

    @Test
    void aTrustedServerIsTold() {
        assertThat(call("localhost", context.getSocketFactory()).status()).isEqualTo(204);
    }

    @Test
    void aCertificateOfAnotherNameIsRefused() {
        assertThat(call("127.0.0.1", context.getSocketFactory()).problem()).isEqualTo("insecure");
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        assertThat(call("localhost", (SSLSocketFactory) SSLSocketFactory.getDefault())
                        .problem())
                .isEqualTo("insecure");
    }
}

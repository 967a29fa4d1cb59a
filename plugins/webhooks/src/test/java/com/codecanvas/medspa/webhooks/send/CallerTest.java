package com.codecanvas.medspa.webhooks.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.webhooks.domain.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallerTest {

    private final SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    private final Caller caller = new Caller(new Targets(true), () -> tls, Duration.ofSeconds(2));
    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
        caller.stop();
    }

    private static Request to(String url) {
        return new Request(URI.create(url), Map.of("webhook-id", "1"), "{\"name\":\"é\"}");
    }

    @Test
    void aMessageArrivesAsItIs() {
        Outcome outcome = caller.call(to(receiver.url()));
        assertThat(outcome.arrived()).isTrue();
        assertThat(outcome.status()).isEqualTo(200);
        assertThat(receiver.messages()).singleElement().satisfies(message -> {
            assertThat(message.id()).isEqualTo("1");
            assertThat(message.body()).isEqualTo("{\"name\":\"é\"}");
        });
    }

    @Test
    void aRefusalIsToldWithItsStatus() {
        receiver.answer(500, 410);
        assertThat(caller.call(to(receiver.url())).problem()).isEqualTo("refused");
        assertThat(caller.call(to(receiver.url())).gone()).isTrue();
    }

    @Test
    void aRedirectIsNotFollowed() {
        receiver.answer(307);
        Outcome outcome = caller.call(to(receiver.url()));
        assertThat(outcome.problem()).isEqualTo("redirect");
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() {
        String url = receiver.url();
        receiver.close();
        assertThat(caller.call(to(url)).problem()).isEqualTo("unreachable");
        assertThat(caller.call(to("http://no-such-host.invalid/")).problem()).isEqualTo("unknown-host");
    }

    /** Accepts one connection and does something with it. */
    private interface Manners {
        void with(Socket connection) throws Exception;
    }

    private Outcome calling(Manners manners) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> {
                try (Socket connection = server.accept()) {
                    manners.with(connection);
                } catch (Exception closed) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
            Outcome outcome = caller.call(to("http://127.0.0.1:" + server.getLocalPort() + "/"));
            thread.interrupt();
            thread.join();
            return outcome;
        }
    }

    @Test
    void whoeverAnswersNothingIsLeft() throws Exception {
        assertThat(calling(connection -> Thread.sleep(60_000)).problem()).isEqualTo("timed-out");
    }

    @Test
    void whoeverAnswersDropByDropIsLeftToo() throws Exception {
        Outcome outcome = calling(connection -> {
            OutputStream out = connection.getOutputStream();
            out.write("HTTP/1.1 1".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(' ');
                out.flush();
                Thread.sleep(100);
            }
        });
        assertThat(outcome.problem()).isEqualTo("timed-out");
    }

    @Test
    void noMoreThanTheHeadOfAnAnswerIsRead() throws Exception {
        AtomicInteger written = new AtomicInteger();
        Outcome outcome = calling(connection -> {
            OutputStream out = connection.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] block = new byte[65_536];
            while (true) {
                out.write(block);
                written.addAndGet(block.length);
            }
        });
        assertThat(outcome.arrived()).isTrue();
        assertThat(written.get()).isLessThan(20_000_000);
    }

    @Test
    void whateverIsNoHttpIsToldSo() throws Exception {
        Outcome outcome = calling(connection -> {
            connection.getOutputStream().write("SSH-2.0-OpenSSH\r\n".getBytes(StandardCharsets.US_ASCII));
            // A connection closed with something unread would be reset, which is another failure.
            connection.getInputStream().readAllBytes();
        });
        assertThat(outcome.problem()).isEqualTo("no-http");
    }

    @Test
    void privateAddressesAreNotCalledWhateverTheirName() {
        Caller strict = new Caller(new Targets(false), () -> tls, Duration.ofSeconds(2));
        String port = receiver.url().replaceAll(".*:(\\d+)/.*", "$1");
        for (String host : new String[] {"localhost", "127.0.0.1", "[::1]", "2130706433", "[::ffff:127.0.0.1]"}) {
            Outcome outcome = strict.call(to("https://" + host + ":" + port + "/hook"));
            assertThat(outcome.problem()).as(host).isIn("private-address", "unknown-host");
        }
        assertThat(receiver.messages()).isEmpty();
        strict.stop();
    }

    @Test
    void nothingIsSentInTheClear() {
        Caller strict = new Caller(new Targets(false), () -> tls, Duration.ofSeconds(2));
        assertThat(strict.call(to("http://example.com/")).problem()).isEqualTo("insecure");
        strict.stop();
    }
}

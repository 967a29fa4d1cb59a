package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.persistence.Signals;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignalsTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("notes", "fixtures/notes");

    private final Signals signals = KernelKit.shared().signals();
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private AutoCloseable listening;

    @BeforeEach
    void listen() throws Exception {
        listening = signals.listen("test", received::add, () -> {});
        signals.send("test", "listening");
        assertThat(next()).isEqualTo("listening");
    }

    @AfterEach
    void stop() throws Exception {
        listening.close();
    }

    private String next() throws InterruptedException {
        return received.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void aSignalArrivesAfterTheCommitAndNotBefore() {
        kit.inClinicA(() -> kit.inRequest(() -> {
            signals.send("test", "in the transaction");
            KernelKit.shared().database().global(connection -> {
                connection.createStatement().execute("select pg_notify('medspa', 'test' || chr(10) || 'outside')");
                return null;
            });
            assertThat(next()).isEqualTo("outside");
        }));
        kit.inClinicA(() -> assertThat(next()).isEqualTo("in the transaction"));
    }

    @Test
    void aSignalOfARolledBackTransactionNeverArrives() throws Exception {
        assertThatThrownBy(() -> kit.inClinicA(() -> kit.inRequest(() -> {
                    signals.send("test", "lost");
                    throw new IllegalStateException("no");
                })))
                .hasMessage("no");
        signals.send("test", "next");
        assertThat(next()).isEqualTo("next");
    }

    @Test
    void whatIsToldArrivesAfterTheCommitAndNeverOfARolledBackTransaction() throws Exception {
        assertThatThrownBy(() -> kit.inClinicA(() -> kit.inRequest(() -> {
                    signals.tell("test", "lost");
                    throw new IllegalStateException("no");
                })))
                .hasMessage("no");
        kit.inClinicA(() -> kit.inRequest(() -> {
            signals.tell("test", "in the transaction");
            signals.send("test", "with the commit");
        }));
        assertThat(List.of(next(), next())).containsExactly("with the commit", "in the transaction");
        signals.tell("test", "without one");
        assertThat(next()).isEqualTo("without one");
    }

    @Test
    void channelsAreKeptApartAndTextsArriveWhole() throws Exception {
        signals.send("other", "not for us");
        signals.send("test", "two\nlines ünd \uD83D\uDC8E");
        assertThat(next()).isEqualTo("two\nlines ünd \uD83D\uDC8E");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> signals.send("test", "x".repeat(4_001))).hasMessageContaining("too long");
        assertThatThrownBy(() -> signals.send("test", "\uD83D\uDC8E".repeat(2_000)))
                .hasMessageContaining("too long");
    }
}

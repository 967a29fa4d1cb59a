package com.codecanvas.medspa.core.web.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.testing.KernelKit;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    private static final KernelKit KIT = KernelKit.shared().schema("web");
    private final NotedTrail trail = new NotedTrail();
    private final Execution execution =
            new Execution(KIT.transactions(), trail, new Idempotency(KIT.database(), KIT.cipher(), () -> "web"));
    private final AtomicInteger done = new AtomicInteger();
    private final SentPost post =
            new SentPost(KIT.clinicA(), UUID.randomUUID(), UUID.randomUUID().toString(), "{}");

    @BeforeAll
    static void engine() {
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
    }

    @Test
    void givesTheFirstAnswerAgain() throws Exception {
        Response first = send(post);
        Response again = send(post);
        assertThat(done).hasValue(1);
        assertThat(text(again)).isEqualTo(text(first));
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(first.getHeaderString("Idempotency-Replayed")).isNull();
        assertThat(again.getHeaderString("Idempotency-Replayed")).isEqualTo("true");
        assertThat(trail.noted()).containsExactly("begin lasers.create", "ok", "begin lasers.create", "discarded");
    }

    @Test
    void refusesTheKeyForAnotherBody() throws Exception {
        send(post);
        SentPost other = new SentPost(post.clinic(), post.userId(), post.key(), "{\"a\":1}");
        assertThatThrownBy(() -> send(other)).hasMessageContaining("validation");
    }

    @Test
    void doesTheWorkAgainWhenItFailedBefore() throws Exception {
        assertThatThrownBy(() -> send(post, () -> {
                    throw Problem.conflict("Taken.", Map.of());
                }))
                .hasMessageContaining("conflict");
        assertThat(send(post).getHeaderString("Idempotency-Replayed")).isNull();
        assertThat(trail.noted()).contains("failed conflict");
    }

    @Test
    void keepsClinicsAndUsersApart() throws Exception {
        send(post);
        send(new SentPost(KIT.clinicB(), post.userId(), post.key(), "{}"));
        send(new SentPost(KIT.clinicA(), UUID.randomUUID(), post.key(), "{}"));
        assertThat(done).hasValue(3);
    }

    @Test
    void runsOnceHoweverManyComeAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> calls = IntStream.range(0, 12)
                    .<Callable<String>>mapToObj(i -> () -> text(send(post)))
                    .toList();
            for (Future<String> answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo("{\"count\":1}");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(done).hasValue(1);
    }

    private Response send(SentPost sent) throws Exception {
        return send(sent, () -> Map.of("count", done.incrementAndGet()));
    }

    private Response send(SentPost sent, Callable<Object> work) throws Exception {
        return (Response) KIT.scopes().call(sent.scope(), () -> execution.run(sent.call(), work));
    }

    private static String text(Response response) {
        return new String((byte[]) response.getEntity(), StandardCharsets.UTF_8);
    }
}

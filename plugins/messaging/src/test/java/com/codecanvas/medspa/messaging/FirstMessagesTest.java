package com.codecanvas.medspa.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.messaging.domain.Conversation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first messages to and from a number may be many at the same moment. */
class FirstMessagesTest {

    private static final int ROUNDS = 25;
    private static final int WRITERS = 3;

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("messaging");

    private final MessagingModule module = new MessagingModule(kit);
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    @AfterEach
    void end() {
        writers.shutdownNow();
    }

    @Test
    void begin_one_conversation_whoever_is_first() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> numbers = List.of(number(round, 0), number(round, 1), number(round, 2));
            CyclicBarrier start = new CyclicBarrier(WRITERS);
            CompletableFuture<Map<String, UUID>> forth =
                    CompletableFuture.supplyAsync(() -> together(start, () -> went(numbers, 0, 1, 2)), writers);
            CompletableFuture<Map<String, UUID>> back =
                    CompletableFuture.supplyAsync(() -> together(start, () -> went(numbers, 2, 1, 0)), writers);
            CompletableFuture<Conversation> came =
                    CompletableFuture.supplyAsync(() -> together(start, () -> came(numbers.get(1))), writers);
            assertThat(forth.join()).isEqualTo(back.join());
            assertThat(came.join().id()).isEqualTo(back.join().get(numbers.get(1)));
        }
    }

    private static String number(int round, int which) {
        return "+1212555%04d".formatted(round * WRITERS + which);
    }

    private Map<String, UUID> went(List<String> numbers, int... order) {
        Map<String, UUID> patients = new LinkedHashMap<>();
        for (int which : order) {
            patients.put(numbers.get(which), new UUID(1, which));
        }
        return kit.inClinicA(
                () -> module.conversations.went(patients, kit.clock().instant()));
    }

    private Conversation came(String number) {
        return kit.inClinicA(
                () -> module.conversations.came(number, null, kit.clock().instant()));
    }

    private static <T> T together(CyclicBarrier start, Supplier<T> work) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return work.get();
    }
}

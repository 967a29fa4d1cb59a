package com.codecanvas.medspa.messaging;

import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.api.TextMessages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A provider that remembers what it was asked, and answers as the test says. */
final class FakeTexts implements TextMessages {

    final List<TextMessage> asked = new ArrayList<>();
    boolean honoursKeys;
    /** What it says it sent; null while it cannot say. */
    List<String> listed;

    Function<TextMessage, String> answer = message -> "receipt-" + message.key();

    @Override
    public String send(TextMessage message) {
        asked.add(message);
        return answer.apply(message);
    }

    @Override
    public boolean honoursKeys() {
        return honoursKeys;
    }

    @Override
    public Optional<List<String>> sentSince(Instant since, TextMessage message) {
        return Optional.ofNullable(listed);
    }
}

package com.codecanvas.medspa.messaging;

import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.messaging.api.TextMessages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A provider that remembers what it was asked, and answers as the test says. */
final class FakeTexts implements TextMessages {

    final List<TextMessage> asked = new ArrayList<>();
    boolean honoursKeys;
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
}

package com.codecanvas.medspa.core.web.live;

import java.nio.charset.StandardCharsets;

/** One server-sent event, as bytes that all browsers of a clinic share. */
record LiveEvent(byte[] bytes) {

    static final LiveEvent HEARTBEAT = new LiveEvent(":\n\n".getBytes(StandardCharsets.UTF_8));
    static final LiveEvent MODULES = of("modules", "{}");
    static final LiveEvent SESSION_ENDED = of("session", "{\"state\":\"ended\"}");

    /** @param json without line breaks */
    static LiveEvent of(String name, String json) {
        return new LiveEvent(("event: " + name + "\ndata: " + json + "\n\n").getBytes(StandardCharsets.UTF_8));
    }
}

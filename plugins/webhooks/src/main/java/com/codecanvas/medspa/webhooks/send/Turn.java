package com.codecanvas.medspa.webhooks.send;

import com.codecanvas.medspa.webhooks.domain.Delivery;
import java.util.UUID;

/** Which attempt a planned job stands for: one that was overtaken by a repetition comes to nothing. */
record Turn(UUID deliveryId, int round, int attempts) {

    static Turn of(Delivery delivery) {
        return new Turn(
                delivery.id(), delivery.progress().round(), delivery.progress().attempts());
    }

    static Turn read(String text) {
        String[] parts = text.split(" ");
        return new Turn(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    String text() {
        return deliveryId + " " + round + " " + attempts;
    }

    boolean isOf(Delivery delivery) {
        return delivery.state() == Delivery.State.WAITING && equals(of(delivery));
    }
}

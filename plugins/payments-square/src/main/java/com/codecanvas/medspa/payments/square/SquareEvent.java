package com.codecanvas.medspa.payments.square;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.codecanvas.medspa.payments.api.ProviderReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** Reads one of Square's messages. */
final class SquareEvent {

    private static final String MODULE = "payments-square";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SquareEvent() {}

    /** Empty for messages about anything but payments and refunds. */
    static Optional<ProviderReport> read(String body) {
        JsonNode event = parsed(body);
        String id = event.path("event_id").asText("");
        JsonNode object = event.path("data").path("object");
        if (id.isEmpty()) {
            throw Problem.malformed("The message has no event_id.", null);
        }
        return switch (event.path("type").asText("")) {
            case "payment.created", "payment.updated" -> Optional.of(payment(id, object.path("payment")));
            case "refund.created", "refund.updated" -> Optional.of(refund(id, object.path("refund")));
            default -> Optional.empty();
        };
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            // Its message may quote the body.
            throw Problem.malformed("The message is not JSON.", null);
        }
    }

    /** Our key is Square's reference, or the note where the payment was made on a page of Square's. */
    private static ProviderReport payment(String eventId, JsonNode payment) {
        String key = text(payment, "reference_id");
        ProviderAnswer answer = SquareStates.payment(text(payment, "id"), text(payment, "status"));
        return new ProviderReport(MODULE, eventId, key == null ? text(payment, "note") : key, answer);
    }

    private static ProviderReport refund(String eventId, JsonNode refund) {
        ProviderAnswer answer = SquareStates.refund(text(refund, "id"), text(refund, "status"));
        return new ProviderReport(MODULE, eventId, text(refund, "reason"), answer);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }
}

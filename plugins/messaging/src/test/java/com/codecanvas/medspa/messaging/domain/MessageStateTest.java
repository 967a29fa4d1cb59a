package com.codecanvas.medspa.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.messaging.api.DeliveryReport.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageStateTest {

    @ParameterizedTest
    @CsvSource({
        "SENDING, SENT, SENT",
        "SENT, DELIVERED, DELIVERED",
        "SENT, FAILED, FAILED",
        "SENT, OPTED_OUT, FAILED",
        "DELIVERED, SENT, DELIVERED",
        "DELIVERED, FAILED, DELIVERED",
        "FAILED, SENT, FAILED",
        "FAILED, DELIVERED, DELIVERED",
        "UNKNOWN, SENT, SENT",
        "REVOKED, DELIVERED, REVOKED",
        "SUPPRESSED, SENT, SUPPRESSED",
        "PLANNED, SENT, PLANNED",
        "RECEIVED, DELIVERED, RECEIVED"
    })
    void a_report_moves_a_message_forward_alone(MessageState before, Status reported, MessageState after) {
        assertThat(before.after(reported)).isEqualTo(after);
    }
}

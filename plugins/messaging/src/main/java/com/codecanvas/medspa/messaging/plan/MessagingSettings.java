package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.messaging.domain.QuietHours;
import java.time.LocalTime;

/** What a clinic can set in this module. */
public record MessagingSettings(String quietFrom, String quietUntil, String contactPhone) {

    public QuietHours quietHours() {
        return new QuietHours(LocalTime.parse(quietFrom), LocalTime.parse(quietUntil));
    }
}

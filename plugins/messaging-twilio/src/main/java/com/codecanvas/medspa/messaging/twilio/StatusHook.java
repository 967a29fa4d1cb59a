package com.codecanvas.medspa.messaging.twilio;

import com.codecanvas.medspa.api.hooks.Hook;
import com.codecanvas.medspa.api.hooks.HookAnswer;
import com.codecanvas.medspa.api.hooks.HookRequest;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.api.DeliveryReport.Status;
import com.codecanvas.medspa.messaging.api.MessageIntake;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes what Twilio reports of a message. The first report may come before the answer to the request, or in its place. */
@Component(service = Hook.class)
public final class StatusHook implements Hook {

    static final String NAME = "status";
    static final String KEY = "message";
    static final String PROVIDER = "messaging-twilio";

    private final MessageIntake intake;
    private final ModuleSettings settings;

    @Activate
    public StatusHook(@Reference MessageIntake intake, @Reference ModuleSettings settings) {
        this.intake = intake;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public HookAnswer receive(HookRequest request) {
        SignedForm form = SignedForm.of(request, settings.read(TwilioSettings.class));
        String sid = form.required("MessageSid");
        String query = request.address().getRawQuery();
        String key = query == null ? null : SignedForm.fields(query).get(KEY);
        Status status = status(form.get("MessageStatus"), form.get("ErrorCode"));
        if (status != null) {
            intake.reported(new DeliveryReport(PROVIDER, sid, status, code(form), now()), key);
        } else if (key != null) {
            intake.taken(PROVIDER, key, sid);
        }
        return HookAnswer.done();
    }

    /** Null for what is on its way still. */
    private static Status status(String status, String error) {
        return switch (status) {
            case "sent", "partially_delivered" -> Status.SENT;
            case "delivered", "read" -> Status.DELIVERED;
            case "failed", "undelivered", "canceled" ->
                error.equals(String.valueOf(TwilioErrors.OPTED_OUT)) ? Status.OPTED_OUT : Status.FAILED;
            default -> null;
        };
    }

    private static String code(SignedForm form) {
        return form.get("ErrorCode").isEmpty() ? null : form.get("ErrorCode");
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}

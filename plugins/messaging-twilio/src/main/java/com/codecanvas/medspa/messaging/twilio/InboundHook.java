package com.codecanvas.medspa.messaging.twilio;

import com.codecanvas.medspa.api.hooks.Hook;
import com.codecanvas.medspa.api.hooks.HookAnswer;
import com.codecanvas.medspa.api.hooks.HookRequest;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.messaging.api.InboundText;
import com.codecanvas.medspa.messaging.api.Keyword;
import com.codecanvas.medspa.messaging.api.MessageIntake;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes what patients write. Answers are messages of their own, so Twilio is told to say nothing. */
@Component(service = Hook.class)
public final class InboundHook implements Hook {

    static final String NAME = "inbound";
    private static final HookAnswer SAY_NOTHING =
            new HookAnswer(200, "text/xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>");

    /** Short codes and names are services and advertisers, and other prefixes are other channels; nobody there can be answered by text. */
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private final MessageIntake intake;
    private final ModuleSettings settings;

    @Activate
    public InboundHook(@Reference MessageIntake intake, @Reference ModuleSettings settings) {
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
        if (PHONE.matcher(form.get("From")).matches()) {
            InboundText text = new InboundText(
                    StatusHook.PROVIDER, sid, form.get("From"), form.get("To"), words(form), StatusHook.now());
            intake.received(text, keyword(form.get("OptOutType")));
        }
        return SAY_NOTHING;
    }

    private static String words(SignedForm form) {
        boolean pictures =
                !form.get("NumMedia").isEmpty() && !form.get("NumMedia").equals("0");
        return form.get("Body").isBlank() && pictures
                ? "[Sent a picture or file, which is not taken by text]"
                : form.get("Body");
    }

    /** Twilio names it where its Advanced Opt-Out is on and knew the word. */
    private static Keyword keyword(String optOutType) {
        return switch (optOutType) {
            case "STOP" -> Keyword.STOP;
            case "START" -> Keyword.START;
            case "HELP" -> Keyword.HELP;
            default -> null;
        };
    }
}

package com.codecanvas.medspa.payments.square;

import com.codecanvas.medspa.api.hooks.Hook;
import com.codecanvas.medspa.api.hooks.HookAnswer;
import com.codecanvas.medspa.api.hooks.HookRequest;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.api.PaymentReports;
import com.squareup.square.utilities.WebhooksHelper;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes what Square reports of payments and refunds, once its signature is checked. What else Square tells is of no interest, and of payments made elsewhere nothing is kept. */
@Component(service = Hook.class)
public final class SquareHook implements Hook {

    static final String NAME = "square";
    private static final String SIGNATURE = "x-square-hmacsha256-signature";

    private final PaymentReports reports;
    private final ModuleSettings settings;

    @Activate
    public SquareHook(@Reference PaymentReports reports, @Reference ModuleSettings settings) {
        this.reports = reports;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public HookAnswer receive(HookRequest request) {
        String body = new String(request.body(), StandardCharsets.UTF_8);
        if (!signed(request, body)) {
            throw Problem.forbidden("The signature is not Square's.");
        }
        SquareEvent.read(body).ifPresent(reports::report);
        return HookAnswer.done();
    }

    private boolean signed(HookRequest request, String body) {
        String key = settings.read(SquareSettings.class).webhookSignatureKey();
        String given = request.headers().get(SIGNATURE);
        return !key.isBlank()
                && given != null
                && WebhooksHelper.verifySignature(
                        body, given, key, request.address().toString());
    }
}

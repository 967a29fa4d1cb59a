package com.codecanvas.medspa.webhooks.send;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.webhooks.domain.Delivery;
import com.codecanvas.medspa.webhooks.domain.Endpoint;
import com.codecanvas.medspa.webhooks.domain.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One attempt: reads, calls without a transaction, and writes down how it went together with the plan for the next. */
@Component(service = JobHandler.class)
public final class SendJob implements JobHandler {

    static final String TYPE = "send";

    private final Transactions transactions;
    private final Stores stores;
    private final Dispatch dispatch;
    private final Caller caller;
    private final ModuleSettings settings;

    @Activate
    public SendJob(
            @Reference Transactions transactions,
            @Reference Stores stores,
            @Reference Dispatch dispatch,
            @Reference Caller caller,
            @Reference ModuleSettings settings) {
        this.transactions = transactions;
        this.stores = stores;
        this.dispatch = dispatch;
        this.caller = caller;
        this.settings = settings;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) {
        Turn turn = Turn.read(run.argument());
        Optional<Delivery> found = stores.log().find(turn.deliveryId()).filter(turn::isOf);
        if (found.isEmpty()) {
            return;
        }
        Endpoint endpoint = stores.endpoints().find(found.get().endpointId()).orElseThrow();
        if (!endpoint.on()) {
            transactions.run(entities -> giveUp(turn));
            return;
        }
        Instant now = Dispatch.now();
        Outcome outcome = caller.call(request(endpoint, found.get(), now));
        transactions.run(entities -> ended(turn, outcome, now));
    }

    private static Request request(Endpoint endpoint, Delivery delivery, Instant now) {
        Delivery.Message message = delivery.message();
        String id = message.id().toString();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        headers.put("webhook-signature", endpoint.secrets().sign(id, now, message.body()));
        return new Request(endpoint.url(), headers, message.body());
    }

    private void giveUp(Turn turn) {
        stores.log().lock(turn.deliveryId()).filter(turn::isOf).ifPresent(delivery -> {
            Delivery ended = delivery.notSent(Dispatch.now());
            stores.log().keep(ended);
            dispatch.plan(ended);
        });
    }

    private void ended(Turn turn, Outcome outcome, Instant now) {
        Optional<Delivery> held = stores.log().lock(turn.deliveryId()).filter(turn::isOf);
        if (held.isEmpty()) {
            return;
        }
        Delivery after = held.get().after(outcome, now);
        stores.log().attempted(after, outcome, now);
        Duration patience = Duration.ofDays(settings.read(WebhookSettings.class).switchOffAfterDays());
        Endpoint before = stores.endpoints().find(after.endpointId()).orElseThrow();
        if (!before.after(outcome, now, patience).health().equals(before.health())) {
            stores.endpoints().change(before.id(), current -> current.after(outcome, now, patience));
        }
        dispatch.plan(after);
    }
}

package com.codecanvas.medspa.webhooks.rest;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.webhooks.domain.EndpointDraft;
import com.codecanvas.medspa.webhooks.send.Caller;
import com.codecanvas.medspa.webhooks.send.Dispatch;
import com.codecanvas.medspa.webhooks.send.EventIntake;
import com.codecanvas.medspa.webhooks.send.RepeatJob;
import com.codecanvas.medspa.webhooks.send.SendJob;
import com.codecanvas.medspa.webhooks.send.Stores;
import com.codecanvas.medspa.webhooks.send.Targets;
import com.codecanvas.medspa.webhooks.send.WebhookSettings;
import com.codecanvas.medspa.webhooks.store.DeliveryLog;
import com.codecanvas.medspa.webhooks.store.Endpoints;
import java.util.List;

/** The module's components put together as the container does it. */
final class WebhooksModule {

    final EndpointsResource endpoints;
    final DeliveriesResource deliveries;
    final EventIntake intake;
    final SendJob sending;
    final RepeatJob repeating;

    WebhooksModule(ModuleKit kit) {
        kit.settings().set(new WebhookSettings(30, 5));
        Endpoints shelf = new Endpoints(kit.transactions());
        DeliveryLog log = new DeliveryLog(kit.transactions());
        Targets targets = new Targets(true);
        Stores stores = new Stores(shelf, log);
        Dispatch dispatch = new Dispatch(log, kit.jobs(), kit.currentClinic(), kit.live());
        endpoints = new EndpointsResource(shelf, targets, kit.audit(), kit.live());
        intake = new EventIntake(shelf, log, dispatch, kit.settings());
        sending = new SendJob(kit.transactions(), stores, dispatch, new Caller(targets), kit.settings());
        repeating = new RepeatJob(kit.transactions(), log, dispatch, kit.jobs());
        deliveries = new DeliveriesResource(stores, dispatch, repeating, kit.audit());
    }

    static EndpointDraft draft(String url, String... types) {
        return new EndpointDraft(url, "Website", List.of(types), null);
    }
}

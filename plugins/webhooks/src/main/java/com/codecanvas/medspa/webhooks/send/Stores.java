package com.codecanvas.medspa.webhooks.send;

import com.codecanvas.medspa.webhooks.store.DeliveryLog;
import com.codecanvas.medspa.webhooks.store.Endpoints;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Endpoints and their log. */
@Component(service = Stores.class)
public final class Stores {

    private final Endpoints endpoints;
    private final DeliveryLog log;

    @Activate
    public Stores(@Reference Endpoints endpoints, @Reference DeliveryLog log) {
        this.endpoints = endpoints;
        this.log = log;
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    public DeliveryLog log() {
        return log;
    }
}

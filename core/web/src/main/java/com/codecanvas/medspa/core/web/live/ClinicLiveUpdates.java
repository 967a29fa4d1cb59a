package com.codecanvas.medspa.core.web.live;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.core.persistence.Signals;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Sends a signal once the current transaction has committed. */
@Component(scope = ServiceScope.BUNDLE)
public final class ClinicLiveUpdates implements LiveUpdates {

    private final Signals signals;
    private final ClinicScopes scopes;

    @Activate
    public ClinicLiveUpdates(@Reference Signals signals, @Reference ClinicScopes scopes) {
        this.signals = signals;
        this.scopes = scopes;
    }

    @Override
    public void changed(String topic) {
        changed(topic, null);
    }

    @Override
    public void changed(String topic, UUID id) {
        UUID clinicId = scopes.current()
                .orElseThrow(() -> new IllegalStateException("Outside a clinic"))
                .clinic()
                .id();
        signals.tell(LiveHub.CHANGES, LiveSignal.changeText(clinicId, topic, id));
    }
}

package com.codecanvas.medspa.core.encryption.internal;

import com.codecanvas.medspa.core.encryption.ClinicKeys;
import com.codecanvas.medspa.core.encryption.KeysetStore;
import com.codecanvas.medspa.core.encryption.RootKey;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clinics' keys, opened once and then kept in memory. */
@Component(service = {ClinicKeys.class, ClinicKeyring.class})
public final class ClinicKeyring implements ClinicKeys {

    private final KeysetEnvelope envelope;
    private final KeysetStore store;
    private final Map<UUID, Keysets> open = new ConcurrentHashMap<>();

    @Activate
    public ClinicKeyring(@Reference RootKey rootKey, @Reference KeysetStore store) {
        this.envelope = new KeysetEnvelope(rootKey);
        this.store = store;
    }

    @Override
    public byte[] create(UUID clinicId) {
        return envelope.create(clinicId);
    }

    @Override
    public void forget(UUID clinicId) {
        open.remove(clinicId);
    }

    Keysets of(UUID clinicId) {
        Keysets known = open.get(clinicId);
        return known != null ? known : open.computeIfAbsent(clinicId, this::load);
    }

    private Keysets load(UUID clinicId) {
        byte[] packed = store.load(clinicId)
                .orElseThrow(() -> new IllegalStateException("Clinic " + clinicId + " has no keys"));
        return envelope.open(clinicId, packed);
    }
}

package com.codecanvas.medspa.storage.minio;

import com.codecanvas.medspa.api.modules.CandidateSettings;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.tenancy.Clinic;
import java.time.ZoneId;
import java.util.UUID;

/** A clinic whose settings may be changed while the storage is in use. */
final class Account implements ModuleSettings, CandidateSettings {

    private final UUID clinicId;
    private BucketSettings settings;

    Account(UUID clinicId, BucketSettings settings) {
        this.clinicId = clinicId;
        this.settings = settings;
    }

    void change(BucketSettings now) {
        settings = now;
    }

    @Override
    public <T extends Record> T read(Class<T> shape) {
        return shape.cast(settings);
    }

    BucketStorage storage(BucketLine line) {
        Clinic clinic = new Clinic(clinicId, "A clinic", ZoneId.of("America/New_York"), "en-US", "USD");
        return new BucketStorage(line, this, () -> clinic);
    }
}

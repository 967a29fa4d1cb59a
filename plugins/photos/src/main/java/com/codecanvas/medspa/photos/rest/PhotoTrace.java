package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.vault.Uploads;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a request on a photo leaves behind: its audit entry, word to open browsers, and the work that follows. */
@Component(service = PhotoTrace.class)
public final class PhotoTrace {

    private final Audit audit;
    private final LiveUpdates live;
    private final Jobs jobs;

    @Activate
    public PhotoTrace(@Reference Audit audit, @Reference LiveUpdates live, @Reference Jobs jobs) {
        this.audit = audit;
        this.live = live;
        this.jobs = jobs;
    }

    void touched(Photo photo) {
        audit.patient(photo.patientId());
        audit.entity("photo", photo.id());
    }

    void changed(UUID photoId) {
        live.changed("photos", photoId);
    }

    void takeAway(UUID objectId) {
        var unused = jobs.enqueue(Uploads.LEFTOVER, objectId.toString());
    }
}

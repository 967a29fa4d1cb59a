package com.codecanvas.medspa.privacy.copy;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.privacy.domain.RecordCopy;
import com.codecanvas.medspa.privacy.store.PostgresCopies;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Destroys a copy and its key when its time is over. */
@Component(service = JobHandler.class)
public final class ExpiryJob implements JobHandler {

    static final String TYPE = "expire-copy";

    private final PostgresCopies copies;
    private final LiveUpdates live;

    @Activate
    public ExpiryJob(@Reference PostgresCopies copies, @Reference LiveUpdates live) {
        this.copies = copies;
        this.live = live;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) {
        Optional<RecordCopy> copy = copies.find(UUID.fromString(run.argument()));
        copy.ifPresent(one -> {
            copies.shred(one.id());
            live.changed("privacy", one.requestId());
        });
    }
}

package com.codecanvas.medspa.privacy.copy;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.privacy.domain.CopyState;
import com.codecanvas.medspa.privacy.domain.RecordCopy;
import com.codecanvas.medspa.privacy.store.PostgresCopies;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prepares a copy; after the third failure it says so instead of trying on. */
@Component(service = JobHandler.class)
public final class CopyJob implements JobHandler {

    public static final String TYPE = "prepare-copy";
    private static final int TRIES = 3;
    private static final String FAILED =
            "It could not be prepared three times. See background work, then prepare it again.";

    private final PostgresCopies copies;
    private final CopyMaking making;
    private final LiveUpdates live;

    @Activate
    public CopyJob(@Reference PostgresCopies copies, @Reference CopyMaking making, @Reference LiveUpdates live) {
        this.copies = copies;
        this.making = making;
        this.live = live;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) throws Exception {
        UUID id = UUID.fromString(run.argument());
        RecordCopy copy = copies.find(id).orElse(null);
        if (copy == null || copy.state() != CopyState.PREPARING) {
            return;
        }
        try {
            making.make(copy);
        } catch (Exception e) {
            if (run.attempt() >= TRIES) {
                copies.end(id, CopyState.FAILED, RecordCopy.Outcome.failed(FAILED), null);
                live.changed("privacy", copy.requestId());
            }
            throw e;
        }
        live.changed("privacy", copy.requestId());
    }
}

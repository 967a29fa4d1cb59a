package com.codecanvas.medspa.api.jobs;

import java.time.Instant;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The current clinic's queue of the calling module. A job is stored in the current transaction: no commit, no job. */
@ProviderType
public interface Jobs {

    /**
     * @param type the {@link JobHandler#type()} that will run it
     * @param argument ids or settings, at most 4,000 characters, without patient data
     * @return the job's id
     */
    UUID enqueue(String type, String argument);

    UUID enqueueAt(Instant due, String type, String argument);
}

package com.codecanvas.medspa.api.jobs;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** One run of a job. */
@ProviderType
public interface JobRun {

    UUID jobId();

    String argument();

    /** 1 for the first run. */
    int attempt();

    /** True once the run should end soon and cleanly: the module is being disabled, stopped or updated. The job goes on later. */
    boolean stopping();
}

package com.codecanvas.medspa.api.jobs;

import java.util.List;
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

    /**
     * Takes further jobs of the same type and clinic that are due into this run, the oldest first, so that what they have in common is read once. They end as this run ends: done
     * when it returns, back in the queue when it fails or was told to stop, so each must bear being begun again. A run that failed before stays alone. Outside a transaction.
     *
     * @param most how many at most; others wait for the clinic's turn meanwhile, so a run with them takes seconds, and leaves the rest for {@link #later}
     */
    List<JobRun> more(int most);

    /** Says that this job was not begun: when the run ends it goes back to the queue, at once and as if it had never been taken. For what a run took and has no time for. */
    void later();
}

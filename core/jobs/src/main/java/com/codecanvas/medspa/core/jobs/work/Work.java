package com.codecanvas.medspa.core.jobs.work;

import com.codecanvas.medspa.api.jobs.JobRun;

/** Does what stands in the queue under its key. Called in the clinic's scope, one call into the module being counted. */
public interface Work {

    WorkKey key();

    /** True when the run and the mark that it is done commit together: what it writes is then there exactly once. */
    boolean inOneTransaction();

    void run(JobRun run) throws Exception;
}

package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.core.jobs.work.Work;
import com.codecanvas.medspa.core.jobs.work.WorkKey;
import com.codecanvas.medspa.core.jobs.work.WorkKind;

/** A module's job handler as work: long jobs commit in steps, so the mark at the end stands alone. */
record JobWork(WorkKey key, JobHandler handler) implements Work {

    static JobWork of(String module, JobHandler handler) {
        return new JobWork(new WorkKey(WorkKind.JOB, module, handler.type()), handler);
    }

    @Override
    public boolean inOneTransaction() {
        return false;
    }

    @Override
    public void run(JobRun run) throws Exception {
        handler.run(run);
    }
}

package com.codecanvas.medspa.api.jobs;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Registered as a service by the module. Runs in the clinic's scope, without a transaction of its own: each call of {@code Transactions} commits by itself, so long work goes in
 * steps that can be repeated. Called again from the start after a crash, and with growing delays after an exception. While the module is disabled for the clinic its jobs wait.
 */
@ConsumerType
public interface JobHandler {

    String type();

    void run(JobRun run) throws Exception;
}

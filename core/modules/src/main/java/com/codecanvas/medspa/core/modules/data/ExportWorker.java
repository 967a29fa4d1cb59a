package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.modules.data.ExportTasks.Task;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.Signals;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread of this node that writes exports and lets old ones go. */
@Component(service = ExportWorker.class, immediate = true, configurationPid = "com.codecanvas.medspa.modules")
public final class ExportWorker {

    static final String NEW = "data-exports";
    private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);
    private static final int LOOK_EVERY_SECONDS = 30;

    private final KernelDatabase database;
    private final ExportWriting writing;
    private final KnownModules known;
    private final Duration kept;
    private final AutoCloseable listening;
    private final Semaphore bell = new Semaphore(1);
    private final Thread thread = new Thread(this::look, "medspa-exports");
    private volatile boolean stopped;

    /** export_days: how long an export can be fetched. */
    @interface Settings {
        int export_days() default 7;
    }

    @Activate
    public ExportWorker(
            Settings settings,
            @Reference KernelDatabase database,
            @Reference ExportWriting writing,
            @Reference KnownModules known,
            @Reference Signals signals,
            @Reference(target = "(name=modules)") KernelSchema tables) {
        this.database = database;
        this.writing = writing;
        this.known = known;
        this.kept = Duration.ofDays(settings.export_days());
        this.listening = signals.listen(NEW, text -> bell.release(), bell::release);
        thread.setDaemon(true);
        thread.start();
    }

    @Deactivate
    void deactivate() throws Exception {
        stopped = true;
        listening.close();
        bell.release();
        thread.join(TimeUnit.SECONDS.toMillis(8));
    }

    private void look() {
        while (!stopped) {
            try {
                if (bell.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS)) {
                    bell.drainPermits();
                }
                known.remember();
                while (!stopped && work()) {
                    LOG.debug("An export's task is done");
                }
            } catch (InterruptedException e) {
                return;
            } catch (ProblemException databaseAway) {
                LOG.info("Exports wait for the database");
            } catch (Exception e) {
                LOG.warn("Working on exports failed: {}", e.getClass().getSimpleName());
            }
        }
    }

    /** False when there is nothing to do. */
    private boolean work() throws Exception {
        Optional<Task> task = database.global(ExportTasks::claim);
        if (task.isPresent()) {
            writing.run(task.get(), kept);
        }
        return task.isPresent();
    }
}

package com.codecanvas.medspa.core.audit.entry;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import java.sql.PreparedStatement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it, at start and twice a day, that the months to come have their partitions. */
@Component(service = MonthsAhead.class, immediate = true)
public final class MonthsAhead {

    private static final Logger LOG = LoggerFactory.getLogger(MonthsAhead.class);
    private static final int EVERY_HOURS = 12;

    private final KernelDatabase database;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "audit-months");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public MonthsAhead(
            @Reference KernelDatabase database, @Reference(target = "(name=audit)") KernelSchema readyTables) {
        this.database = database;
        timer.scheduleWithFixedDelay(this::prepare, 0, EVERY_HOURS, TimeUnit.HOURS);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
    }

    private void prepare() {
        try {
            database.global(connection -> {
                try (PreparedStatement call = connection.prepareStatement("select kernel_audit.prepare_months()")) {
                    return call.execute();
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("The audit log's months ahead could not be prepared; trying again in {} hours", EVERY_HOURS, e);
        }
    }
}

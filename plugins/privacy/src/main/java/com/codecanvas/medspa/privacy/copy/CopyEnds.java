package com.codecanvas.medspa.privacy.copy;

import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.privacy.domain.AccessRequest;
import com.codecanvas.medspa.privacy.domain.CopyState;
import com.codecanvas.medspa.privacy.domain.RecordCopy;
import com.codecanvas.medspa.privacy.store.PostgresCopies;
import com.codecanvas.medspa.privacy.store.PostgresRequests;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How long a copy lasts. */
@Component(service = CopyEnds.class)
public final class CopyEnds {

    /** Settings of the module. */
    public record Settings(int copyDays) {}

    private final PostgresRequests requests;
    private final PostgresCopies copies;
    private final Transactions transactions;
    private final Jobs jobs;
    private final ModuleSettings settings;

    @Activate
    public CopyEnds(
            @Reference PostgresRequests requests,
            @Reference PostgresCopies copies,
            @Reference Transactions transactions,
            @Reference Jobs jobs,
            @Reference ModuleSettings settings) {
        this.requests = requests;
        this.copies = copies;
        this.transactions = transactions;
        this.jobs = jobs;
        this.settings = settings;
    }

    AccessRequest request(RecordCopy copy) {
        return requests.find(copy.requestId()).orElseThrow();
    }

    /** Together with the job that ends it. */
    void ready(RecordCopy copy, RecordCopy.Outcome outcome) {
        Duration days = Duration.ofDays(settings.read(Settings.class).copyDays());
        Instant until = Instant.now().plus(days).truncatedTo(ChronoUnit.MICROS);
        transactions.run(entities -> {
            copies.end(copy.id(), CopyState.READY, outcome, until);
            var unused = jobs.enqueueAt(until, ExpiryJob.TYPE, copy.id().toString());
        });
    }
}

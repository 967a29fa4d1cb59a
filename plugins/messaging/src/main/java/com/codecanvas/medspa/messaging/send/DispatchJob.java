package com.codecanvas.medspa.messaging.send;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.messaging.domain.Message;
import com.codecanvas.medspa.messaging.plan.Outbox;
import com.codecanvas.medspa.messaging.store.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sends messages, one after the other: marks one, asks the provider without a transaction, notes the answer together with the mark of the next. Several that are due are looked
 * at together, since most of the work is to read what they are about.
 */
@Component(service = JobHandler.class)
public final class DispatchJob implements JobHandler {

    private static final int MOST_AT_ONCE = 25;

    /** Others of the clinic and other clinics have a turn after that, and what was read is not older when it goes out. */
    private static final long LONGEST_NANOS = 5_000_000_000L;

    private final Transactions transactions;
    private final Gate gate;
    private final Readiness readiness;
    private final Marks marks;
    private final Sender sender;
    private final Outcomes outcomes;
    private final Audit audit;

    @Activate
    public DispatchJob(
            @Reference Transactions transactions,
            @Reference Gate gate,
            @Reference Readiness readiness,
            @Reference Marks marks,
            @Reference Sender sender,
            @Reference Outcomes outcomes,
            @Reference Audit audit) {
        this.transactions = transactions;
        this.gate = gate;
        this.readiness = readiness;
        this.marks = marks;
        this.sender = sender;
        this.outcomes = outcomes;
        this.audit = audit;
    }

    @Override
    public String type() {
        return Outbox.DISPATCH;
    }

    @Override
    public void run(JobRun run) {
        long end = System.nanoTime() + LONGEST_NANOS;
        List<JobRun> due = new ArrayList<>(List.of(run));
        due.addAll(run.more(MOST_AT_ONCE - 1));
        Map<UUID, Readiness.Ready> ready = due.size() == 1
                ? Map.of()
                : transactions.call(entities ->
                        readiness.of(due.stream().map(DispatchJob::messageId).toList()));
        Runnable last = () -> {};
        int begun = 0;
        for (JobRun each : due) {
            if (each != run && (System.nanoTime() > end || run.stopping())) {
                each.later();
            } else {
                last = step(last, messageId(each), ready.get(messageId(each)));
                begun++;
            }
        }
        Runnable noted = last;
        transactions.run(entities -> noted.run());
        audit.detail("messages", begun);
    }

    /** @return notes how it went, within the next transaction */
    private Runnable step(Runnable last, UUID id, Readiness.Ready ready) {
        boolean marked = transactions.call(entities -> {
            last.run();
            return ready != null && marks.sending(ready.message(), ready.provider());
        });
        if (marked) {
            return send(ready.message().sending(ready.provider()));
        }
        Optional<Gate.Turn> turn = transactions.call(entities -> gate.open(id));
        if (turn.isEmpty()) {
            return () -> {};
        }
        if (turn.get().again()) {
            sender.sendAgain(turn.get().message());
            return () -> {};
        }
        return send(turn.get().message());
    }

    private Runnable send(Message message) {
        Optional<Slot.Served<String>> served = sender.send(message);
        return () -> served.ifPresent(sent -> outcomes.sent(message.id(), sent.provider(), sent.result()));
    }

    private static UUID messageId(JobRun run) {
        return UUID.fromString(run.argument());
    }
}

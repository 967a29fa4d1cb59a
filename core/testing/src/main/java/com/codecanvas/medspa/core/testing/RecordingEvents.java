package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.events.EventHandler;
import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the events of committed transactions, and hands events of other modules to the module's handlers. */
public final class RecordingEvents implements Events {

    /** {@code data} is the record that the module gave, or null. */
    public record Published(UUID id, String type, UUID subject, Record data) {}

    private final List<Published> published = new CopyOnWriteArrayList<>();
    private final String moduleId;
    private final AmbientTransactions transactions;

    RecordingEvents(String moduleId, AmbientTransactions transactions) {
        this.moduleId = moduleId;
        this.transactions = transactions;
    }

    public List<Published> published() {
        return List.copyOf(published);
    }

    public void reset() {
        published.clear();
    }

    /** As the kernel does, in the scope that the test opened: in one transaction, unless the handler asks for one for each call. */
    public void deliver(EventHandler handler, String type, UUID subject, Record data) {
        deliver(handler, new TestEvent(Ids.next(), type, subject, TestEvent.json(type, data), 1));
    }

    /** The same event again, as after a crash, or another attempt. */
    public void deliver(EventHandler handler, TestEvent event) {
        if (event.type().indexOf('.') < 0) {
            throw new IllegalArgumentException("An event's type is <module id>.<what happened>, not " + event.type());
        }
        Callable<Void> handling = () -> {
            handler.handle(event);
            return null;
        };
        Unchecked.call(() -> perCall(handler) ? handling.call() : transactions.call(handling));
    }

    private static boolean perCall(EventHandler handler) throws NoSuchMethodException {
        return handler.getClass()
                .getMethod("handle", com.codecanvas.medspa.api.events.Event.class)
                .isAnnotationPresent(TransactionPerCall.class);
    }

    @Override
    public UUID publish(String type, UUID subject, Record data) {
        if (!type.startsWith(moduleId + ".") || subject == null) {
            throw new IllegalArgumentException("Module " + moduleId + " cannot publish " + type + " of " + subject);
        }
        TestEvent.check(type, data);
        Published event = new Published(Ids.next(), type, subject, data);
        if (transactions.active()) {
            transactions.afterCommit(() -> published.add(event));
        } else {
            published.add(event);
        }
        return event.id();
    }
}

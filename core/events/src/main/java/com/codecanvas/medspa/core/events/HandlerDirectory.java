package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.Signals;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every handler that modules have or had, those of this node at once and the others as the database remembers them. */
@Component(service = HandlerDirectory.class)
public final class HandlerDirectory {

    static final String CHANGES = "event-handlers";

    private final Map<String, KnownHandler> here = new ConcurrentHashMap<>();
    private final KernelDatabase database;
    private final Signals signals;
    private volatile Map<String, KnownHandler> remembered;

    @Activate
    public HandlerDirectory(
            @Reference(target = "(name=events)") KernelSchema schema,
            @Reference KernelDatabase database,
            @Reference Signals signals) {
        this(database, signals);
    }

    HandlerDirectory(KernelDatabase database, Signals signals) {
        this.database = database;
        this.signals = signals;
    }

    void offered(KnownHandler handler) {
        here.put(key(handler), handler);
    }

    /** It stays remembered. */
    void withdrawn(KnownHandler handler) {
        here.remove(key(handler), handler);
    }

    Collection<KnownHandler> here() {
        return List.copyOf(here.values());
    }

    /** Writes down what is here, tells the other nodes when that is news, and reads what was here or is elsewhere. */
    void refresh() {
        Map<String, KnownHandler> before = read();
        boolean news = here().stream().anyMatch(handler -> !handler.equals(before.get(key(handler))));
        database.global(connection -> {
            for (KnownHandler handler : here()) {
                HandlerTable.remember(connection, handler);
            }
            return null;
        });
        remembered = read();
        if (news) {
            signals.send(CHANGES, "");
        }
    }

    void reread() {
        remembered = null;
    }

    /** In the calling thread's transaction: a second connection beside it would be one too many when all are in use. */
    List<KnownHandler> wanting(Set<String> types) {
        Map<String, KnownHandler> all = new LinkedHashMap<>(remembered());
        all.putAll(here);
        return all.values().stream()
                .filter(handler -> types.stream().anyMatch(type -> EventTypes.wanted(handler.types(), type)))
                .toList();
    }

    /** On the transaction of whoever publishes: a second connection beside it could leave all of them waiting for each other. */
    private Map<String, KnownHandler> remembered() {
        Map<String, KnownHandler> now = remembered;
        if (now == null) {
            now = byKey(database.inClinic(HandlerTable::all));
            remembered = now;
        }
        return now;
    }

    private Map<String, KnownHandler> read() {
        return byKey(database.global(HandlerTable::all));
    }

    private static Map<String, KnownHandler> byKey(List<KnownHandler> handlers) {
        return handlers.stream().collect(Collectors.toMap(HandlerDirectory::key, handler -> handler));
    }

    private static String key(KnownHandler handler) {
        return handler.module() + ' ' + handler.name();
    }
}

package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** To which handlers a clinic's events go. A subscription begins when the module is first on for the clinic and never ends by itself. */
@Component(service = Subscriptions.class)
public final class Subscriptions {

    private final Map<UUID, Set<String>> known = new ConcurrentHashMap<>();
    private final HandlerDirectory handlers;
    private final KernelDatabase database;
    private final AmbientTransactions transactions;
    private final ClinicScopes scopes;
    private final ModuleRegistry modules;

    @Activate
    public Subscriptions(
            @Reference HandlerDirectory handlers,
            @Reference KernelDatabase database,
            @Reference AmbientTransactions transactions,
            @Reference ClinicScopes scopes,
            @Reference ModuleRegistry modules) {
        this.handlers = handlers;
        this.database = database;
        this.transactions = transactions;
        this.scopes = scopes;
        this.modules = modules;
    }

    /** For the current clinic, in its transaction. */
    List<KnownHandler> wanting(Set<String> types) {
        List<KnownHandler> wanting = handlers.wanting(types);
        Set<String> subscribed =
                among(wanting.stream().map(KnownHandler::module).collect(Collectors.toSet()));
        return wanting.stream()
                .filter(handler -> subscribed.contains(handler.module()))
                .toList();
    }

    /** Begins what has not begun yet in the current clinic. */
    void begin() {
        Set<String> here = handlers.here().stream().map(KnownHandler::module).collect(Collectors.toSet());
        database.inClinic(connection -> among(here));
    }

    private Set<String> among(Set<String> asked) {
        if (asked.isEmpty()) {
            return Set.of();
        }
        UUID clinic = scopes.current().orElseThrow().clinic().id();
        Set<String> subscribed =
                new HashSet<>(known.computeIfAbsent(clinic, id -> database.inClinic(Subscriptions::read)));
        Set<String> begun = new HashSet<>();
        for (String module : asked) {
            if (!subscribed.contains(module) && modules.enabled(clinic, module)) {
                begun.add(module);
            }
        }
        if (!begun.isEmpty()) {
            database.inClinic(connection -> begin(connection, begun));
            // Not kept before the commit, which may fail.
            transactions.afterCommit(() -> forget(clinic));
        }
        subscribed.addAll(begun);
        subscribed.retainAll(asked);
        return subscribed;
    }

    void forget(UUID clinic) {
        known.remove(clinic);
    }

    void forgetAll() {
        known.clear();
    }

    private static Set<String> read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select module from kernel_events.subscription");
                ResultSet rows = select.executeQuery()) {
            Set<String> modules = new HashSet<>();
            while (rows.next()) {
                modules.add(rows.getString(1));
            }
            return Set.copyOf(modules);
        }
    }

    private static Void begin(Connection connection, Set<String> modules) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kernel_events.subscription (module) select unnest(?) on conflict do nothing")) {
            insert.setArray(1, connection.createArrayOf("text", modules.toArray()));
            insert.executeUpdate();
        }
        return null;
    }
}

package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.packages.Retention;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Remembers what modules were called and how long their rows must be kept, for the time after they are gone. */
@Component(service = KnownModules.class)
public final class KnownModules {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEEP =
            "insert into kernel_modules.known_module (module_id, name, version, retention) values (?, ?, ?, ?::jsonb)"
                    + " on conflict (module_id) do update set name = excluded.name, version = excluded.version,"
                    + " retention = excluded.retention, seen_at = now()";

    private final ModuleRegistry registry;
    private final KernelDatabase database;
    private final Map<String, Known> remembered = new ConcurrentHashMap<>();

    /** A module that is or was here. */
    public record Known(String id, String name, String version, List<Retention> retention) {
        static Known of(ModuleDescriptor module) {
            return new Known(module.id(), module.name(), module.version(), module.retention());
        }
    }

    @Activate
    public KnownModules(
            @Reference ModuleRegistry registry,
            @Reference KernelDatabase database,
            @Reference(target = "(name=modules)") KernelSchema tables) {
        this.registry = registry;
        this.database = database;
    }

    /** Writes down what is installed now, where that is news. */
    public void remember() {
        for (InstalledModule module : registry.modules()) {
            Known known = Known.of(module.descriptor());
            if (!known.equals(remembered.get(known.id()))) {
                keep(known);
                remembered.put(known.id(), known);
            }
        }
    }

    boolean installed(String moduleId) {
        return registry.find(moduleId).isPresent();
    }

    /** As installed, or as last seen; a module that was never seen keeps its id for a name. */
    public Known find(String moduleId) {
        return registry.find(moduleId)
                .map(module -> Known.of(module.descriptor()))
                .or(() -> Optional.ofNullable(remembered.get(moduleId)))
                .or(() -> read(moduleId))
                .orElse(new Known(moduleId, moduleId, "", List.of()));
    }

    private void keep(Known known) {
        database.global(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
                insert.setString(1, known.id());
                insert.setString(2, known.name());
                insert.setString(3, known.version());
                insert.setString(4, JSON.writeValueAsString(known.retention()));
                return insert.executeUpdate();
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Optional<Known> read(String moduleId) {
        // In the clinic's transaction: the table has no clinic, and a second connection would be one too many.
        return database.inClinic(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select name, version, retention from kernel_modules.known_module where module_id = ?")) {
                select.setString(1, moduleId);
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(
                                    new Known(moduleId, row.getString(1), row.getString(2), rules(row.getString(3))))
                            : Optional.<Known>empty();
                }
            }
        });
    }

    private static List<Retention> rules(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Retention>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

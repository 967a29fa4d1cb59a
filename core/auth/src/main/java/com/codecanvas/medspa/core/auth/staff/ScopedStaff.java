package com.codecanvas.medspa.core.auth.staff;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What modules may ask about people: who works, and who else belongs to the clinic. */
@Component
public final class ScopedStaff implements CurrentUser, StaffDirectory {

    private final ClinicScopes scopes;
    private final KernelDatabase database;

    @Activate
    public ScopedStaff(
            @Reference(target = "(name=auth)") KernelSchema schema,
            @Reference ClinicScopes scopes,
            @Reference KernelDatabase database) {
        this.scopes = scopes;
        this.database = database;
    }

    @Override
    public Optional<User> get() {
        return actor().map(actor -> new User(actor.userId(), actor.name(), actor.role()));
    }

    @Override
    public Optional<String> address() {
        return actor().map(Actor::address);
    }

    @Override
    public boolean may(String permission) {
        return actor().filter(actor -> actor.permissions().contains(permission)).isPresent();
    }

    @Override
    public Map<UUID, User> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.inClinic(connection -> StaffTable.find(connection, List.copyOf(ids))).stream()
                .collect(Collectors.toMap(
                        Staff::id,
                        staff -> new User(staff.id(), staff.name(), staff.role().id())));
    }

    private Optional<Actor> actor() {
        return scopes.current().map(Scope::actor);
    }
}

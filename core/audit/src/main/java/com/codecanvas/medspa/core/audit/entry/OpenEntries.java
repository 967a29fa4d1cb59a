package com.codecanvas.medspa.core.audit.entry;

import com.codecanvas.medspa.core.audit.entry.Entry.Who;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The entry of each thread's work in hand. */
@Component(service = OpenEntries.class)
public final class OpenEntries {

    private final ThreadLocal<OpenEntry> held = new ThreadLocal<>();
    private final ClinicScopes scopes;

    @Activate
    public OpenEntries(@Reference ClinicScopes scopes) {
        this.scopes = scopes;
    }

    void open(OpenEntry entry) {
        held.set(entry);
    }

    Optional<OpenEntry> current() {
        return Optional.ofNullable(held.get());
    }

    void end() {
        held.remove();
    }

    boolean inClinic() {
        return scopes.current().isPresent();
    }

    Who who() {
        Actor actor = scopes.current().map(Scope::actor).orElse(null);
        return actor == null ? Who.NOBODY : new Who(actor.userId(), actor.name(), actor.address());
    }
}

package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.Optional;

/** The user of the scope that the test opened. */
final class TestCurrentUser implements CurrentUser {

    private final ClinicScopes scopes;

    TestCurrentUser(ClinicScopes scopes) {
        this.scopes = scopes;
    }

    private Optional<Actor> actor() {
        return scopes.current().map(Scope::actor);
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
        return actor().map(Actor::permissions)
                .filter(all -> all.contains(permission) || all.contains(TestUser.EVERYTHING))
                .isPresent();
    }
}

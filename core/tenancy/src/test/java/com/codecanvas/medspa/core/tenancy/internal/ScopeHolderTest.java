package com.codecanvas.medspa.core.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ScopeHolderTest {

    private final ScopeHolder scopes = new ScopeHolder();
    private final ScopedClinic clinic = new ScopedClinic(scopes);
    private final Scope north =
            new Scope(new Clinic(UUID.randomUUID(), "North", ZoneId.of("America/Chicago"), "en-US", "USD"), null);

    @Test
    void workInAScopeSeesItsClinic() throws Exception {
        assertThat(scopes.call(north, clinic::get)).isEqualTo(north.clinic());
    }

    @Test
    void aScopeEndsWithItsWorkEvenWhenThatFails() {
        assertThatThrownBy(() -> scopes.call(north, () -> {
                    throw new IllegalArgumentException("work failed");
                }))
                .hasMessage("work failed");
        assertThat(scopes.current()).isEmpty();
        assertThatThrownBy(clinic::get).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void scopesDoNotNest() {
        assertThatThrownBy(() -> scopes.call(north, () -> scopes.call(north, () -> "inner")))
                .hasMessageContaining("do not nest");
    }

    @Test
    void anotherThreadHasNoScope() throws Exception {
        boolean elsewhere = scopes.call(
                north,
                () -> CompletableFuture.supplyAsync(() -> scopes.current().isPresent())
                        .get());
        assertThat(elsewhere).isFalse();
    }
}

package com.codecanvas.medspa.moduleinternals;

import com.codecanvas.medspa.fixture.store.Secret;

/** Compiles under Maven, and must not become a bundle. */
public final class Peeping {
    Secret look() {
        return new Secret();
    }
}

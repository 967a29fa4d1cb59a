package com.codecanvas.medspa.core.tenancy;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Opens and reads the calling thread's scope. Scopes do not nest. */
public interface ClinicScopes {

    <T> T call(Scope scope, Callable<T> work) throws Exception;

    Optional<Scope> current();
}

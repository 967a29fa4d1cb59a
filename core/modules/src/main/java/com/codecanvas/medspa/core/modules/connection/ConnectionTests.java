package com.codecanvas.medspa.core.modules.connection;

import com.codecanvas.medspa.api.modules.ConnectionTest;
import com.codecanvas.medspa.core.modules.InstalledModule;
import java.util.Optional;
import java.util.function.Function;

/** The tests that modules offer for their settings. */
public interface ConnectionTests {

    boolean offered(InstalledModule module);

    /** Empty when the module offers none. */
    <T> Optional<T> use(InstalledModule module, Function<ConnectionTest, T> work);
}

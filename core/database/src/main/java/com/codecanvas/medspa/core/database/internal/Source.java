package com.codecanvas.medspa.core.database.internal;

import com.codecanvas.medspa.core.database.embedded.Login;

/** Where the database comes from. */
interface Source extends AutoCloseable {

    /**
     * @throws com.codecanvas.medspa.core.database.embedded.DatabaseProblem when there is none at the moment
     */
    Login open() throws InterruptedException;

    @Override
    void close();
}

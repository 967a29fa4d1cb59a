package com.codecanvas.medspa.core.database.internal;

import com.codecanvas.medspa.core.database.embedded.EmbeddedPostgres;
import com.codecanvas.medspa.core.database.embedded.Login;
import java.nio.file.Path;

/** The server that the product brings along. */
final class EmbeddedSource implements Source {
    private final Path data;
    private final Path archives;
    private final int port;
    private EmbeddedPostgres server;

    EmbeddedSource(Path data, Path archives, int port) {
        this.data = data;
        this.archives = archives;
        this.port = port;
    }

    @Override
    public Login open() throws InterruptedException {
        server = EmbeddedPostgres.start(data, archives, port);
        return server.owner();
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}

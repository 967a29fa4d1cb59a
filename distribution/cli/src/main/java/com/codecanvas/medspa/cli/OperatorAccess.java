package com.codecanvas.medspa.cli;

import com.codecanvas.medspa.cli.http.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Signs in as the operator, with the token that the server keeps in its data folder. */
final class OperatorAccess {
    private OperatorAccess() {}

    static Api to(Settings settings) {
        Path token = new DataFolder(settings.data()).operatorToken();
        if (!Files.isReadable(token)) {
            throw new Refusal(
                    1, "Cannot read " + token + "; start the server, and run this as the user that it runs as.");
        }
        try {
            return Api.operator(settings.address(), Files.readString(token).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

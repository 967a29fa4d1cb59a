package com.codecanvas.medspa.checks.journeys;

import com.codecanvas.medspa.checks.doorsign.DoorSign;
import com.codecanvas.medspa.checks.doorsign.Signer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The operator's files for the journeys, and the module put in and taken off by the API. */
final class DoorSignInstalled {
    private final Path folder;
    private final Signer signer;

    DoorSignInstalled() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("door-sign");
        signer = Signer.named("Example Signs", folder);
    }

    Path file(DoorSign release) throws IOException, InterruptedException {
        return release.signed(folder, signer);
    }

    static void install(OperatorApi operator, Path file) throws Exception {
        JsonNode plan = operator.upload(file);
        operator.carryOut(OperatorApi.installing(plan));
    }

    /** Does nothing where it is not there. */
    static void remove(OperatorApi operator) throws Exception {
        for (JsonNode module : operator.get("modules").get("items")) {
            if (module.get("id").asText().equals(DoorSign.ID)) {
                operator.carryOut(OperatorApi.removing(DoorSign.ID));
            }
        }
    }
}

package com.codecanvas.medspa.checks.isolation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** The demo's clinics and sign-ins, as {@code demo.json} in the data folder lists them. */
record DemoClinics(String url, JsonNode clinics) {

    static DemoClinics in(Path dataFolder) throws IOException {
        JsonNode demo = SignedIn.JSON.readTree(dataFolder.resolve("demo.json").toFile());
        return new DemoClinics(demo.get("url").asText(), demo.get("clinics"));
    }

    SignedIn signIn(int clinic, String role) throws IOException, InterruptedException {
        JsonNode user = StreamSupport.stream(clinics.get(clinic).get("users").spliterator(), false)
                .filter(candidate -> candidate.get("role").asText().equals(role))
                .findFirst()
                .orElseThrow();
        return SignedIn.as(url, user.get("email").asText(), user.get("password").asText());
    }
}

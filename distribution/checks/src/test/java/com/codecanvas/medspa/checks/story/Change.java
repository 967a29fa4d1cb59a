package com.codecanvas.medspa.checks.story;

import com.codecanvas.medspa.checks.ClinicApi;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;

/** A change of something by somebody who has seen its latest version, which has to be accepted. */
record Change(ClinicApi api, String... headers) {

    static Change to(ClinicApi api) {
        return new Change(api);
    }

    static Change of(ClinicApi api, JsonNode seen) {
        return new Change(api, "If-Match", "\"" + seen.get("version").asText() + "\"");
    }

    void put(String path, Object wanted) throws IOException, InterruptedException {
        HttpResponse<String> answer = api.send("PUT", path, wanted, headers);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }
}

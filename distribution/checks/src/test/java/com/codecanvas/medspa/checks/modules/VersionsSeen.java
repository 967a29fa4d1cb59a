package com.codecanvas.medspa.checks.modules;

import com.codecanvas.medspa.checks.ClinicApi;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Asks a module for its version as long as it is open, and keeps each answer. */
final class VersionsSeen implements AutoCloseable {

    private final List<String> answers = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean open = true;

    VersionsSeen(ClinicApi clinic, String module) {
        thread = new Thread(() -> run(clinic, module), "versions-seen");
        thread.start();
    }

    private void run(ClinicApi clinic, String module) {
        try {
            while (open) {
                HttpResponse<String> answer = clinic.send("GET", module + "/version", null);
                if (answer.statusCode() == 200) {
                    answers.add(ClinicApi.JSON
                            .readTree(answer.body())
                            .get("version")
                            .asText());
                }
            }
        } catch (IOException e) {
            answers.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<String> inOrder() {
        return answers;
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
    }
}

package com.codecanvas.medspa.checks.modules;

import com.codecanvas.medspa.checks.ClinicApi;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests to modules that nobody changes, one after another as long as it is open. */
final class OtherRequests implements AutoCloseable {

    private static final List<String> PATHS = List.of("patients", "resources", "services");

    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final Thread thread;
    private volatile boolean open = true;

    OtherRequests(ClinicApi clinic) {
        thread = new Thread(() -> run(clinic), "other-requests");
        thread.start();
    }

    private void run(ClinicApi clinic) {
        for (int i = 0; open; i++) {
            String path = PATHS.get(i % PATHS.size());
            try {
                int status = clinic.send("GET", path, null).statusCode();
                if (status != 200) {
                    failures.add(path + " answered " + status);
                }
            } catch (IOException e) {
                failures.add(path + " failed: " + e);
            } catch (InterruptedException e) {
                return;
            }
            sent.incrementAndGet();
        }
    }

    int sent() {
        return sent.get();
    }

    List<String> failures() {
        return failures;
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
    }
}

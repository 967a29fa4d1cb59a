package com.codecanvas.medspa.cli.dev;

import com.codecanvas.medspa.cli.demo.Demo;
import com.codecanvas.medspa.cli.http.Api;
import com.codecanvas.medspa.cli.http.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Fills the demo's clinics while the module is built, and switches the module on for them, once. */
final class DemoClinics {

    private final URI server;
    private final Path data;
    private final PrintStream out;
    private final CompletableFuture<Boolean> filled;
    private final Set<String> enabled = ConcurrentHashMap.newKeySet();

    DemoClinics(URI server, Path data, PrintStream out) {
        this.server = server;
        this.data = data;
        this.out = out;
        // A thread of its own, since it waits for others: on a small machine the common pool has one, which the HTTP
        // client uses too.
        this.filled = CompletableFuture.supplyAsync(this::fill, DemoClinics::begin);
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "medspa-demo-clinics");
        thread.setDaemon(true);
        thread.start();
    }

    /** A module can be tried on clinics of one's own too, so this is not the end. */
    private boolean fill() {
        try {
            new Demo(server, data, Clock.systemUTC(), out).ensure();
            return true;
        } catch (IOException | RuntimeException failed) {
            out.println("The demo clinics could not be filled: " + failed.getMessage());
            out.println("The module is served without them. To try again, end this and delete " + data + ".");
            return false;
        }
    }

    /** Nobody waits for it: what is saved meanwhile is served meanwhile. */
    CompletableFuture<Void> enable(String moduleId) {
        return enabled.add(moduleId)
                ? filled.thenAccept(there -> enableEverywhere(moduleId, there))
                : CompletableFuture.completedFuture(null);
    }

    private void enableEverywhere(String moduleId, boolean filled) {
        try {
            Map<String, Object> demo = filled ? Json.object(Files.readString(data.resolve("demo.json"))) : Map.of();
            if (demo.get("clinics") instanceof List<?> clinics) {
                clinics.forEach(clinic -> enable(moduleId, Json.asObject(clinic)));
            }
        } catch (IOException | RuntimeException failed) {
            enabled.remove(moduleId);
            out.println("The module could not be switched on: " + failed.getMessage());
        }
    }

    private void enable(String moduleId, Map<String, Object> clinic) {
        Map<String, Object> owner = Json.asObject(((List<?>) clinic.get("users")).get(0));
        Api admin = Api.person(server, String.valueOf(owner.get("email")), String.valueOf(owner.get("password")));
        Map<String, Object> plan = admin.get("modules/" + moduleId + "/plan?enabled=true");
        admin.patch(
                "modules/" + moduleId,
                Map.of(
                        "enabled",
                        true,
                        "consent",
                        Map.of("patientData", plan.get("patientData"), "permissions", ids(plan.get("permissions")))));
        out.println("on for " + clinic.get("name") + "; sign in as " + owner.get("email") + " at " + server);
    }

    private static List<Object> ids(Object permissions) {
        return ((List<?>) permissions)
                .stream()
                        .<Object>map(each -> each instanceof Map<?, ?> one ? one.get("id") : each)
                        .toList();
    }
}

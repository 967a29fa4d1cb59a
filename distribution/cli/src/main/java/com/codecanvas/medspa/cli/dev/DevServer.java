package com.codecanvas.medspa.cli.dev;

import com.codecanvas.medspa.cli.http.Api;
import com.codecanvas.medspa.cli.http.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The server that the module is tried on, by the operator's endpoints that install any module. */
final class DevServer implements DevLoop.Serving {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int POLL_MS = 40;

    private final Api operator;
    private final DemoClinics clinics;

    DevServer(Api operator, DemoClinics clinics) {
        this.operator = operator;
        this.clinics = clinics;
    }

    @Override
    public void served(String moduleId) {
        var unused = clinics.enable(moduleId);
    }

    /** Installs it, or puts it in the place of what was installed before. */
    @Override
    public String serve(Path jar, Steps steps) throws InterruptedException, BuildFailure {
        Map<String, Object> plan = operator.upload("operator/module-packages", jar);
        steps.done("sent");
        refuse(plan.get("refusals"));
        String moduleId = String.valueOf(Json.child(plan, "module").get("id"));
        if ("same".equals(Json.child(plan, "plan").get("action"))) {
            return moduleId;
        }
        Map<String, Object> consent = new LinkedHashMap<>();
        consent.put("fingerprint", Json.child(plan, "signature").get("fingerprint"));
        consent.put("grants", plan.get("grants"));
        Map<String, Object> operation = operator.post(
                "operator/module-operations",
                Map.of(
                        "kind",
                        "install",
                        "packageId",
                        plan.get("packageId"),
                        "consent",
                        consent,
                        // A module in the making has migrations that cannot be taken back yet.
                        "withoutRollback",
                        true));
        await(String.valueOf(operation.get("id")));
        steps.done("put in place");
        return moduleId;
    }

    private void await(String operation) throws InterruptedException, BuildFailure {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Map<String, Object> now = operator.get("operator/module-operations/" + operation);
            if ("done".equals(now.get("state"))) {
                return;
            }
            if (!"running".equals(now.get("state"))) {
                throw new BuildFailure("The server took it back: " + now.get("problem"));
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MS);
        }
        throw new BuildFailure("The server has not finished after " + PATIENCE.toSeconds() + " s");
    }

    private static void refuse(Object refusals) throws BuildFailure {
        if (refusals instanceof List<?> all && !all.isEmpty()) {
            throw new BuildFailure("The server refuses it: " + Json.text(all));
        }
    }
}

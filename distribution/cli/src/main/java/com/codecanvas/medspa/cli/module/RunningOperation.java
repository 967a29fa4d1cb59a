package com.codecanvas.medspa.cli.module;

import static com.codecanvas.medspa.cli.module.Fields.text;
import static com.codecanvas.medspa.cli.module.Fields.word;

import com.codecanvas.medspa.cli.Refusal;
import com.codecanvas.medspa.cli.http.Api;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Follows an operation to its end, and says how it went. */
final class RunningOperation {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long STEP_MS = 100;

    private final Desk desk;
    private final Api operator;
    private Map<String, Object> operation;

    RunningOperation(Desk desk, Api operator, Map<String, Object> begun) {
        this.desk = desk;
        this.operator = operator;
        this.operation = begun;
    }

    void await() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String shown = "";
        while (word(operation, "state").equals("running")) {
            String phase = word(operation, "phase");
            if (!phase.equals(shown) && !phase.isEmpty()) {
                desk.say("  " + phase);
                shown = phase;
            }
            if (System.nanoTime() > end) {
                throw new Refusal(1, "It still runs; medspa module history tells how it ends.");
            }
            TimeUnit.MILLISECONDS.sleep(STEP_MS);
            operation = operator.get("operator/module-operations/" + text(operation, "id"));
        }
        finish();
    }

    private void finish() {
        String problem = text(operation, "problem");
        switch (word(operation, "state")) {
            case "done" ->
                desk.say(text(operation, "moduleName") + ": " + word(operation, "kind") + " done"
                        + (text(operation, "to").isEmpty() ? "" : ", version " + text(operation, "to")));
            case "rolled-back" -> throw new Refusal(1, "It was taken back, and all is as before: " + problem);
            default -> throw new Refusal(1, "It " + word(operation, "state") + ": " + problem);
        }
    }
}

package com.codecanvas.medspa.cli.module;

import static com.codecanvas.medspa.cli.module.Fields.objects;
import static com.codecanvas.medspa.cli.module.Fields.text;
import static com.codecanvas.medspa.cli.module.Fields.word;

import com.codecanvas.medspa.cli.http.Api;
import com.codecanvas.medspa.cli.http.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the running server has, did and trusts. */
final class ServerLists {

    private static final String MODULE = "%-18s %-10s %-12s %-10s %s%n";
    private static final String OPERATION = "%-20s %-9s %-18s %-18s %-12s %s%n";

    private final Desk desk;
    private final Api operator;

    ServerLists(Desk desk, Api operator) {
        this.desk = desk;
        this.operator = operator;
    }

    void modules(Arguments arguments) {
        Map<String, Object> answer = operator.get("operator/modules");
        if (arguments.has("--json")) {
            desk.say(Json.text(answer));
            return;
        }
        desk.out().printf(MODULE, "MODULE", "VERSION", "STATUS", "FROM", "CLINICS");
        for (Map<String, Object> module : objects(answer, "items")) {
            Map<String, Object> clinics = Json.child(module, "clinics");
            desk.out()
                    .printf(
                            MODULE,
                            text(module, "id"),
                            text(module, "version"),
                            word(module, "status"),
                            word(module, "origin"),
                            text(clinics, "enabled") + " of " + text(clinics, "total"));
            for (String told : List.of("problem", "stuck")) {
                if (!text(module, told).isEmpty()) {
                    desk.say("  " + text(module, told));
                }
            }
        }
    }

    void history(Arguments arguments) {
        String of = arguments.words().isEmpty()
                ? ""
                : "&module=" + URLEncoder.encode(arguments.words().get(0), StandardCharsets.UTF_8);
        Map<String, Object> answer = operator.get("operator/module-operations?limit=50" + of);
        if (arguments.has("--json")) {
            desk.say(Json.text(answer));
            return;
        }
        if (objects(answer, "items").isEmpty()) {
            desk.say("Nothing was done"
                    + (of.isEmpty() ? "" : " with " + arguments.words().get(0)) + " yet.");
            return;
        }
        desk.out().printf(OPERATION, "STARTED", "KIND", "MODULE", "VERSION", "STATE", "");
        for (Map<String, Object> operation : objects(answer, "items")) {
            String from = text(operation, "from");
            String to = text(operation, "to");
            desk.out()
                    .printf(
                            OPERATION,
                            text(operation, "startedAt").replaceFirst("\\..*", "Z"),
                            word(operation, "kind"),
                            text(operation, "moduleId"),
                            from.isEmpty() || to.isEmpty() ? from + to : from + " to " + to,
                            word(operation, "state"),
                            text(operation, "problem"));
        }
    }

    void signers(Arguments arguments) {
        if (arguments.values().containsKey("--trust")) {
            Map<String, Object> trusted = operator.post(
                    "operator/signers",
                    Map.of("fingerprint", arguments.value("--trust"), "name", arguments.value("--name")));
            desk.say("trusted", text(trusted, "name"));
        } else if (arguments.values().containsKey("--forget")) {
            operator.delete(
                    "operator/signers/" + URLEncoder.encode(arguments.value("--forget"), StandardCharsets.UTF_8));
            desk.say("No longer trusted. What it signed and is installed stays installed.");
        } else {
            objects(operator.get("operator/signers"), "items")
                    .forEach(signer -> desk.say(text(signer, "fingerprint") + "  " + text(signer, "name")));
        }
    }
}

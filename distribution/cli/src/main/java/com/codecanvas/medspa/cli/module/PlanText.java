package com.codecanvas.medspa.cli.module;

import static com.codecanvas.medspa.cli.module.Fields.objects;
import static com.codecanvas.medspa.cli.module.Fields.text;
import static com.codecanvas.medspa.cli.module.Fields.texts;
import static com.codecanvas.medspa.cli.module.Fields.truth;
import static com.codecanvas.medspa.cli.module.Fields.word;

import com.codecanvas.medspa.cli.http.Json;
import java.util.List;
import java.util.Map;

/** What the server says that it would do, and what one has to agree to. */
record PlanText(Map<String, Object> plan) {

    void show(Desk desk) {
        module(desk);
        if (!word(Json.child(plan, "signature"), "state").equals("none")) {
            signature(desk);
            grants(desk);
        }
        steps(desk);
        notes(desk);
    }

    private void module(Desk desk) {
        Map<String, Object> module = Json.child(plan, "module");
        Map<String, Object> steps = Json.child(plan, "plan");
        desk.say(text(module, "name") + " (" + text(module, "id") + "): " + versions(steps));
    }

    private static String versions(Map<String, Object> steps) {
        String from = text(steps, "from");
        String to = text(steps, "to");
        String versions = from.isEmpty() ? to : to.isEmpty() ? from : from + " to " + to;
        return (word(steps, "action") + " " + versions).strip();
    }

    private void signature(Desk desk) {
        String vendor = text(Json.child(plan, "module"), "vendor");
        if (!vendor.isEmpty()) {
            desk.say("by", vendor);
        }
        Map<String, Object> signature = Json.child(plan, "signature");
        String signer = text(signature, "signer");
        desk.say("signature", word(signature, "state") + (signer.isEmpty() ? "" : ", " + signer));
        if (!text(signature, "fingerprint").isEmpty()) {
            desk.say("fingerprint", text(signature, "fingerprint"));
            desk.say("trusted", trusted() ? "yes" : "not yet: agreeing trusts this signer from now on");
        }
    }

    private void grants(Desk desk) {
        Map<String, Object> grants = Json.child(plan, "grants");
        desk.say("asks for", truth(grants, "database") ? "tables of its own" : "no tables");
        lines(desk, "network", texts(grants, "hosts"));
        lines(desk, "patient data", texts(grants, "patientData"));
        lines(desk, "new", texts(plan, "addedGrants"));
        lines(desk, "no longer", texts(plan, "removedGrants"));
    }

    private void steps(Desk desk) {
        Map<String, Object> steps = Json.child(plan, "plan");
        lines(
                desk,
                "bundles",
                objects(steps, "bundles").stream()
                        .map(bundle -> word(bundle, "action") + " " + text(bundle, "symbolicName") + " "
                                + text(bundle, "version"))
                        .toList());
        lines(
                desk,
                "migrations",
                objects(steps, "migrations").stream()
                        .map(step -> text(step, "version") + " " + text(step, "description") + ": " + back(step))
                        .toList());
        lines(desk, "dependants", texts(steps, "dependants"));
        List<String> clinics = objects(steps, "clinics").stream()
                .map(clinic -> text(clinic, "name"))
                .toList();
        desk.say("clinics", clinics.isEmpty() ? "none uses it" : String.join(", ", clinics));
    }

    private void notes(Desk desk) {
        Map<String, Object> rollback = Json.child(plan, "rollback");
        if (!rollback.isEmpty()) {
            String because = text(rollback, "because");
            desk.say(
                    "way back",
                    (truth(rollback, "possible") ? "yes" : "no") + (because.isEmpty() ? "" : ": " + because));
        }
        lines(desk, "mind", messages("warnings"));
        lines(desk, "refused", messages("refusals"));
    }

    private String back(Map<String, Object> step) {
        return switch (word(step, "kind")) {
            case "down-path" -> "can be undone";
            case "expand" -> "the version before works with it";
            case "undo" -> "is undone";
            // The tables of a first installation are empty and go again with it.
            default -> hasWayBack() ? "goes again if the installation fails" : "no way back";
        };
    }

    private List<String> messages(String name) {
        return objects(plan, name).stream().map(note -> text(note, "message")).toList();
    }

    boolean refused() {
        return !objects(plan, "refusals").isEmpty();
    }

    /** install, upgrade, downgrade, reinstall or same. */
    String action() {
        return word(Json.child(plan, "plan"), "action");
    }

    boolean hasWayBack() {
        return truth(Json.child(plan, "rollback"), "possible");
    }

    boolean trusted() {
        return truth(Json.child(plan, "signature"), "trusted");
    }

    String fingerprint() {
        return text(Json.child(plan, "signature"), "fingerprint");
    }

    private static void lines(Desk desk, String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            desk.say(i == 0 ? name : "", lines.get(i));
        }
    }
}

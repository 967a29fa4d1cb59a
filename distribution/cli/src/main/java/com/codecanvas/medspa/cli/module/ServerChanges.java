package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.Refusal;
import com.codecanvas.medspa.cli.http.Api;
import com.codecanvas.medspa.cli.http.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes the modules of the running server: first the plan, then the consent, then the operation until its end. */
final class ServerChanges {

    private final Desk desk;
    private final Api operator;

    ServerChanges(Desk desk, Api operator) {
        this.desk = desk;
        this.operator = operator;
    }

    void plan(Arguments arguments) {
        upload(arguments).show(desk);
    }

    void install(String command, Arguments arguments) throws InterruptedException {
        PlanText plan = upload(arguments);
        plan.show(desk);
        if (command.equals("upgrade") && plan.action().equals("install")) {
            throw new Refusal(1, "The module is not installed; use medspa module install.");
        }
        boolean oneWay = arguments.has("--without-rollback");
        refuseWhatTheServerRefuses(plan);
        if (plan.action().equals("same")) {
            desk.say("This very package is installed already.");
            return;
        }
        if (!plan.hasWayBack() && !oneWay) {
            throw new Refusal(1, "Nothing was changed: there is no way back. To accept that, add --without-rollback.");
        }
        trust(plan, arguments);
        Map<String, Object> wish = wish("install", plan);
        wish.put("packageId", plan.plan().get("packageId"));
        wish.put("withoutRollback", oneWay);
        agree(
                "Go on?",
                plan.trusted() || plan.fingerprint().isEmpty() ? "--yes" : "--accept " + plan.fingerprint(),
                arguments);
        begin(wish);
    }

    void change(String command, Arguments arguments) throws InterruptedException {
        String module = arguments.word("module");
        PlanText plan = new PlanText(operator.get("operator/module-plans/" + encoded(module) + "?kind=" + command));
        plan.show(desk);
        refuseWhatTheServerRefuses(plan);
        Map<String, Object> wish = wish(command, plan);
        wish.put("moduleId", module);
        agree(command.equals("remove") ? "Remove it? Its data stay." : "Roll it back?", "--yes", arguments);
        begin(wish);
    }

    void retry(Arguments arguments) throws InterruptedException {
        begin(Map.of("kind", "retry", "moduleId", arguments.word("module")));
    }

    private PlanText upload(Arguments arguments) {
        Path file = Path.of(arguments.word("file"));
        if (!Files.isReadable(file)) {
            throw new Refusal(1, "There is no file " + file + ".");
        }
        return new PlanText(operator.upload("operator/module-packages", file));
    }

    private static void refuseWhatTheServerRefuses(PlanText plan) {
        if (plan.refused()) {
            throw new Refusal(1, "Nothing was changed: the server refuses this, for the reasons above.");
        }
    }

    /** A signer whom nobody trusts yet is agreed to by fingerprint, or by a person who sees it. */
    private static void trust(PlanText plan, Arguments arguments) {
        String accepted = arguments.values().get("--accept");
        if (accepted != null && !accepted.equals(plan.fingerprint())) {
            throw new Refusal(1, "Nothing was changed: the package is not signed by " + accepted + ".");
        }
        if (arguments.has("--yes")
                && accepted == null
                && !plan.trusted()
                && !plan.fingerprint().isEmpty()) {
            throw new Refusal(
                    1,
                    "Nothing was changed: the signer is not trusted yet; compare the fingerprint and add --accept "
                            + plan.fingerprint());
        }
    }

    /** @param instead the option that agrees where nobody can be asked */
    private void agree(String question, String instead, Arguments arguments) {
        if (!arguments.has("--yes") && !arguments.values().containsKey("--accept") && !desk.agrees(question, instead)) {
            throw new Refusal(1, "Nothing was changed.");
        }
    }

    private static Map<String, Object> wish(String kind, PlanText plan) {
        Map<String, Object> consent = new LinkedHashMap<>();
        consent.put("fingerprint", Json.child(plan.plan(), "signature").get("fingerprint"));
        consent.put("grants", Json.child(plan.plan(), "grants"));
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("kind", kind);
        wish.put("consent", consent);
        return wish;
    }

    private void begin(Map<String, ?> wish) throws InterruptedException {
        new RunningOperation(desk, operator, operator.post("operator/module-operations", wish)).await();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

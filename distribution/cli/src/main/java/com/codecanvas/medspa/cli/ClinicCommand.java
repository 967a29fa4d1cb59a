package com.codecanvas.medspa.cli;

import com.codecanvas.medspa.cli.http.Api;
import com.codecanvas.medspa.cli.http.ApiRefusal;
import com.codecanvas.medspa.cli.http.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code clinic create}: a clinic and its first admin, who gets a temporary password. */
final class ClinicCommand {
    private static final String USAGE =
            "usage: medspa clinic create --name NAME --time-zone ZONE --admin-name NAME --admin-email ADDRESS";

    private final Settings settings;

    ClinicCommand(Settings settings) {
        this.settings = settings;
    }

    void run(List<String> arguments) {
        Map<String, String> options = options(arguments);
        Api operator = OperatorAccess.to(settings);
        try {
            Map<String, Object> created = operator.post(
                    "operator/clinics",
                    Map.of(
                            "name", options.get("--name"),
                            "timeZone", options.get("--time-zone"),
                            "admin",
                                    Map.of(
                                            "name", options.get("--admin-name"),
                                            "email", options.get("--admin-email"))));
            System.out.println("clinic     " + Json.child(created, "clinic").get("id"));
            System.out.println("sign-in    " + options.get("--admin-email"));
            System.out.println("password   " + Json.child(created, "admin").get("temporaryPassword"));
        } catch (ApiRefusal refusal) {
            throw new Refusal(1, refusal.getMessage());
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i + 1 < arguments.size(); i += 2) {
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        List<String> needed = List.of("--name", "--time-zone", "--admin-name", "--admin-email");
        if (arguments.isEmpty()
                || !arguments.get(0).equals("create")
                || !options.keySet().containsAll(needed)) {
            throw new Refusal(2, USAGE);
        }
        return options;
    }
}

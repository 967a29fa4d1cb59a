package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Has patients sign what the clinic requires: most all of it, some nothing, a few decline the notice or change their mind. */
final class ConsentSeeder {

    private static final int SIGNING = 36;
    private static final List<List<Double>> HAND = List.of(
            List.of(0.12, 0.24, 0.18, 0.08, 0.23, 0.06, 0.22, 0.2, 0.28, 0.24, 0.33, 0.15, 0.36, 0.22, 0.42, 0.16),
            List.of(0.4, 0.25, 0.55, 0.2, 0.7, 0.23, 0.85, 0.17));

    private final Api admin;
    private final List<String> patients;

    ConsentSeeder(Api admin, List<String> patients) {
        this.admin = admin;
        this.patients = patients;
    }

    void fill(Parallel parallel) {
        Collection<?> texts = (Collection<?>) admin.get("consent-templates").get("items");
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < SIGNING; i++) {
            int nth = i;
            // The same patients as have tattoos.
            String patient = patients.get(i * 5 % patients.size());
            if (nth % 6 != 5) {
                work.add(() -> texts.forEach(text -> sign(nth, patient, (Map<?, ?>) text)));
            }
        }
        parallel.map(work, each -> {
            each.run();
            return true;
        });
    }

    private void sign(int nth, String patient, Map<?, ?> text) {
        boolean notice = "notice".equals(text.get("kind"));
        Map<String, Object> given = new HashMap<>(
                Map.of("patientId", patient, "templateId", text.get("id"), "templateVersion", text.get("version")));
        if (notice && nth % 12 == 4) {
            given.put("refusal", "Wants to read it at home first");
        } else {
            String name =
                    String.valueOf(admin.get("consents/text?templateId=" + text.get("id") + "&patientId=" + patient)
                            .get("patientName"));
            given.putAll(Map.of("electronic", true, "typedName", name, "strokes", HAND));
        }
        Map<String, Object> signed = admin.post("consents", given);
        if (!notice && nth % 12 == 3) {
            admin.change(
                    "POST",
                    "consents/" + signed.get("id") + "/withdraw",
                    signed,
                    Map.of("reason", "Has decided to keep it"));
        }
    }
}

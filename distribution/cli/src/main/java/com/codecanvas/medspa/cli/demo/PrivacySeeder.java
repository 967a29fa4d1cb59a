package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Patients who use their rights: requests that are open, late, answered and refused, disclosures, opt-outs. */
final class PrivacySeeder {

    private final Api admin;
    private final List<String> patients;
    private final LocalDate today;

    PrivacySeeder(Api admin, List<String> patients, LocalDate today) {
        this.admin = admin;
        this.patients = patients;
        this.today = today;
    }

    void fill() {
        String open = request(0, 6, "in-person", "patient", null);
        admin.post("privacy-copies", Map.of("requestId", open));
        request(15, 34, "letter", "representative", "Harper & Lowe LLP");
        Map<String, Object> longer = asked(20, 25, "email", "patient", null);
        admin.change(
                "POST",
                "privacy-requests/" + longer.get("id") + "/extension",
                longer,
                Map.of("reason", "Pictures from before 2020 are in an archive outside of the house"));
        Map<String, Object> given = asked(5, 60, "phone", "patient", null);
        admin.change(
                "POST",
                "privacy-requests/" + given.get("id") + "/delivery",
                given,
                Map.of("how", "in-person", "to", "The patient, at the front desk"));
        Map<String, Object> refused = asked(25, 80, "email", "representative", "Somebody who called himself a cousin");
        admin.change(
                "POST",
                "privacy-requests/" + refused.get("id") + "/refusal",
                refused,
                Map.of("reason", "No authorization of the patient was shown"));
        disclose(0, 12, "payment", "Northwind Health Plan", "Dates and kinds of treatment", "Claim for scar treatment");
        disclose(
                0,
                200,
                "court",
                "Superior Court, County of King",
                "Treatment records of 2025",
                "Subpoena in a civil case");
        disclose(10, 90, "public-health", "State Department of Health", "Adverse event report", "Device surveillance");
        optOut(0, "research", "Pictures stay in the house");
        optOut(5, "sale-or-sharing", null);
    }

    private String request(int nth, int daysAgo, String channel, String askedBy, String name) {
        return (String) asked(nth, daysAgo, channel, askedBy, name).get("id");
    }

    private Map<String, Object> asked(int nth, int daysAgo, String channel, String askedBy, String name) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "patientId",
                patients.get(nth % patients.size()),
                "receivedOn",
                today.minusDays(daysAgo).toString(),
                "channel",
                channel,
                "askedBy",
                askedBy,
                "identity",
                askedBy.equals("patient") ? "Driver's license" : "Signed authorization"));
        if (name != null) {
            request.put("name", name);
        }
        return admin.post("privacy-requests", request);
    }

    private void disclose(int nth, int daysAgo, String basis, String recipient, String what, String purpose) {
        admin.post(
                "disclosures",
                Map.of(
                        "patientId", patients.get(nth % patients.size()),
                        "madeOn", today.minusDays(daysAgo).toString(),
                        "basis", basis,
                        "recipient", recipient,
                        "what", what,
                        "purpose", purpose));
    }

    private void optOut(int nth, String kind, String note) {
        Map<String, Object> told = new HashMap<>(
                Map.of("patientId", patients.get(nth % patients.size()), "kind", kind, "channel", "in-person"));
        if (note != null) {
            told.put("note", note);
        }
        admin.post("opt-outs", told);
    }
}

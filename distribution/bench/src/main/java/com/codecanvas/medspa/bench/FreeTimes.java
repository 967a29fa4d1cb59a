package com.codecanvas.medspa.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** The next ten free times for a session that needs a practitioner, a room and a device, in a clinic that is well booked. */
final class FreeTimes {

    private static final int PATIENTS = 250;

    private final ServerProcess server;
    private final Installation installation;
    private final int seconds;

    FreeTimes(ServerProcess server, Installation installation, int seconds) {
        this.server = server;
        this.installation = installation;
        this.seconds = seconds;
    }

    void print() throws Exception {
        ClinicApi clinic = ClinicApi.newClinic(server.port(), installation.data(), "slots");
        LocalDate monday = LocalDate.now(ZoneId.of("America/New_York")).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        FullClinic full = FullClinic.in(clinic, monday);
        List<String> patients = new ArrayList<>();
        for (int i = 0; i < PATIENTS; i++) {
            patients.add(clinic.post("/patients", Map.of("givenName", "Ana", "familyName", "Lind " + i))
                    .get("id")
                    .asText());
        }
        full.book(server.port(), clinic, patients);
        String service = clinic.post(
                        "/services",
                        Map.of(
                                "name",
                                "Nd:YAG session",
                                "minutes",
                                45,
                                "requires",
                                List.of("practitioner", "room", "device")))
                .get("id")
                .asText();
        String query = "/appointments/slots?limit=10&serviceId=" + service;
        System.out.printf(
                "%n| Next ten free times among %d bookings | connections | requests/s | p50 ms | p99 ms | errors | must reach |%n",
                FullClinic.BOOKINGS);
        System.out.println("|---|---|---|---|---|---|---|");
        row(clinic, "from now", () -> query, "p50 15");
        row(clinic, "from a day among the sixty", () -> query + "&from=" + someDay(monday), "p50 15");
        row(
                clinic,
                "with one practitioner, in the afternoon",
                () -> query + "&partOfDay=afternoon&practitionerId=" + any(full.practitioners()),
                "p50 15");
        row(
                clinic,
                "for a patient, with one device",
                () -> query + "&deviceId=" + any(full.devices()) + "&patientId=" + any(patients),
                "");
        row(clinic, "two hundred of them", () -> query.replace("limit=10", "limit=200"), "");
        new SearchEngine(full, monday).print(seconds);
    }

    private static LocalDate someDay(LocalDate first) {
        return first.plusDays(ThreadLocalRandom.current().nextInt(50));
    }

    private static String any(List<String> ids) {
        return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
    }

    private void row(ClinicApi clinic, String name, Supplier<String> query, String goal) throws InterruptedException {
        for (int connections : new int[] {1, 8}) {
            Load.Reading seen = new Load(server.port(), seconds)
                    .measure(
                            connections,
                            200,
                            () -> HttpWire.request("GET", "/api/v1" + query.get(), clinic.headers(), null));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.2f | %.2f | %d | %s |%n",
                    name,
                    connections,
                    seen.perSecond(),
                    seen.p50(),
                    seen.p99(),
                    seen.errors(),
                    connections == 1 ? goal : "");
        }
    }
}

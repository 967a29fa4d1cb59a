package com.codecanvas.medspa.bench.killed;

import com.codecanvas.medspa.bench.ClinicApi;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Books each of many patients, with a mobile number of their own, for some day from the fifth on. */
final class ManyAppointments {

    private static final int DESKS = 8;
    private static final int COLUMNS = 100;
    private static final int A_DAY = 16;
    private static final int MINUTES = 30;
    private static final int FIRST_DAY = 5;

    private final ClinicApi clinic;

    ManyAppointments(ClinicApi clinic) {
        this.clinic = clinic;
    }

    void book(int count) throws Exception {
        String service = clinic.post(
                        "/services",
                        Map.of(
                                "name",
                                "Nd:YAG session",
                                "minutes",
                                MINUTES,
                                "hue",
                                170,
                                "requires",
                                List.of("practitioner"),
                                "active",
                                true))
                .get("id")
                .asText();
        List<String> practitioners = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            practitioners.add(practitioner(i));
        }
        ExecutorService desks = Executors.newFixedThreadPool(DESKS);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int nth = i;
                work.add(() -> book(nth, service, practitioners.get(nth % COLUMNS)));
            }
            for (Future<Void> booked : desks.invokeAll(work)) {
                booked.get();
            }
        } finally {
            desks.shutdown();
        }
    }

    private Void book(int nth, String service, String practitioner) throws IOException, InterruptedException {
        String patient = clinic.post(
                        "/patients",
                        Map.of(
                                "givenName",
                                "Ana",
                                "familyName",
                                "Lopez " + nth,
                                "phone",
                                String.format(Locale.ROOT, "+1646%03d%04d", 200 + nth / 10_000, nth % 10_000)))
                .get("id")
                .asText();
        int slot = nth / COLUMNS;
        LocalDateTime start = LocalDate.now(ZoneId.of("America/New_York"))
                .plusDays(FIRST_DAY + slot / A_DAY)
                .atTime(LocalTime.of(9, 0).plusMinutes((long) MINUTES * (slot % A_DAY)));
        clinic.post(
                "/appointments",
                Map.of(
                        "patientId",
                        patient,
                        "serviceId",
                        service,
                        "startsAt",
                        start.toString(),
                        "resourceIds",
                        List.of(practitioner)));
        return null;
    }

    private String practitioner(int nth) throws IOException, InterruptedException {
        return clinic.post(
                        "/resources",
                        Map.of("kind", "practitioner", "name", "Practitioner " + nth, "active", true, "position", nth))
                .get("id")
                .asText();
    }
}

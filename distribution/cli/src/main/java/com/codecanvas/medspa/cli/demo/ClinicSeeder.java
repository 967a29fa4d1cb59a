package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import com.codecanvas.medspa.cli.http.Json;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one demo clinic: its people through the operator's API, all else as its admin would. */
final class ClinicSeeder {
    private static final int PATIENTS = 240;
    private static final List<String> LASERS =
            List.of("Picosecond 532/1064", "Q-switched Nd:YAG 1064", "Q-switched ruby 694");

    private final DemoClinic clinic;
    private final URI server;
    private final Clock clock;
    private final Parallel parallel;

    ClinicSeeder(DemoClinic clinic, URI server, Clock clock, Parallel parallel) {
        this.clinic = clinic;
        this.server = server;
        this.clock = clock;
        this.parallel = parallel;
    }

    /** Answers the clinic's id. */
    String seed(Api operator) {
        String id = createClinic(operator);
        Map<String, String> userIds = createUsers(operator, id);
        Api admin = Api.person(server, clinic.admin().email(), DemoClinic.PASSWORD);
        openHours(admin);
        List<String> practitioners = practitioners(admin, userIds);
        List<String> rooms = resources(admin, "room", clinic.rooms(), "Treatment room");
        List<String> lasers = resources(admin, "device", LASERS, "Laser");
        Map<Treatment, String> services = services(admin);
        LocalDateTime now = LocalDateTime.now(clock.withZone(clinic.zone()));
        List<Map<String, Object>> contacts = parallel.map(
                new PatientList(clinic).create(PATIENTS, now.toLocalDate()),
                patient -> admin.post("patients", patient));
        List<String> patients = ids(contacts);
        allowPastVisits(admin, true);
        Booking booking = new Booking(admin, patients, practitioners, rooms, lasers, services);
        List<Visit> visits = new Diary(now, PATIENTS, clinic.seed()).fill();
        List<Map<String, Object>> appointments = parallel.map(visits, booking::book);
        allowPastVisits(admin, false);
        new ConsentSeeder(admin, patients).fill(parallel);
        new TreatmentSeeder(admin, patients, clock.instant(), clinic.seed()).fill(parallel);
        new HairRemovalSeeder(admin, patients, clock.instant()).fill();
        new PhotoSeeder(admin, patients).fill(parallel);
        new TillSeeder(admin, services, patients).fill(visits, appointments, now, parallel);
        new ConversationSeeder(admin, contacts).fill(visits, now);
        new PrivacySeeder(admin, patients, now.toLocalDate()).fill();
        return id;
    }

    private String createClinic(Api operator) {
        Person owner = clinic.owner();
        Map<String, Object> created = operator.post(
                "operator/clinics",
                Map.of(
                        "name", clinic.name(),
                        "timeZone", clinic.zone().getId(),
                        "locale", "en-US",
                        "currency", "USD",
                        "admin",
                                Map.of(
                                        "name", owner.name(),
                                        "email", owner.email(),
                                        "password", DemoClinic.PASSWORD)));
        return Json.child(created, "clinic").get("id").toString();
    }

    private Map<String, String> createUsers(Api operator, String clinicId) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Person person : clinic.staff()) {
            if (!person.equals(clinic.owner())) {
                Map<String, Object> user = operator.post(
                        "operator/clinics/" + clinicId + "/users",
                        Map.of(
                                "name", person.name(),
                                "email", person.email(),
                                "role", person.role(),
                                "password", DemoClinic.PASSWORD));
                ids.put(person.name(), String.valueOf(user.get("id")));
            }
        }
        return ids;
    }

    private void openHours(Api admin) {
        Map<String, Object> hours = admin.get("clinic-hours");
        admin.change("PUT", "clinic-hours", hours, Map.of("days", Week.hours()));
    }

    private List<String> practitioners(Api admin, Map<String, String> userIds) {
        List<String> ids = new ArrayList<>();
        for (Person person : clinic.practitioners()) {
            ids.add(resource(
                    admin,
                    Map.of(
                            "kind", "practitioner",
                            "name", person.name(),
                            "userId", userIds.get(person.name()),
                            "active", true,
                            "position", ids.size())));
        }
        ids.addAll(resources(admin, "practitioner", List.of("Noa Levi"), "Visiting laser specialist"));
        return ids;
    }

    private static List<String> resources(Api admin, String kind, List<String> names, String detail) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(resource(
                    admin,
                    Map.of("kind", kind, "name", name, "detail", detail, "active", true, "position", 10 + ids.size())));
        }
        return ids;
    }

    private static String resource(Api admin, Map<String, Object> body) {
        return String.valueOf(admin.post("resources", body).get("id"));
    }

    private static Map<Treatment, String> services(Api admin) {
        Map<Treatment, String> ids = new LinkedHashMap<>();
        Treatment.ALL.forEach(treatment -> ids.put(
                treatment,
                String.valueOf(admin.post("services", treatment.body()).get("id"))));
        return ids;
    }

    private static void allowPastVisits(Api admin, boolean allowed) {
        Map<String, Object> module = admin.get("modules/scheduling");
        Map<String, Object> settings = new LinkedHashMap<>(Json.child(module, "settings"));
        settings.put("bookInPast", allowed);
        admin.change("PUT", "modules/scheduling/settings", module, settings);
    }

    private static List<String> ids(List<Map<String, Object>> answers) {
        return answers.stream().map(answer -> String.valueOf(answer.get("id"))).toList();
    }
}

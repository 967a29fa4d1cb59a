package com.codecanvas.medspa.bench;

import com.codecanvas.medspa.bench.Load.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Patient create, read and search and a day of the calendar, each on the platform and on the floor, in turn. */
final class Requests {

    private static final int PATIENTS = 10_000;
    private static final int[] CONNECTIONS = {1, 8, 32};
    private static final String DAY = "2027-02-01";

    private final ServerProcess server;
    private final Installation installation;
    private final int seconds;
    private final People people = new People();

    Requests(ServerProcess server, Installation installation, int seconds) {
        this.server = server;
        this.installation = installation;
        this.seconds = seconds;
    }

    void print() throws Exception {
        ClinicApi clinic = ClinicApi.newClinic(server.port(), installation.data(), "bench");
        try (FloorProcess floor = FloorProcess.start(installation.data())) {
            Target platform = new Target(server.port(), "/api/v1", clinic.headers());
            Target bare = new Target(floor.port, "", "");
            platform.fill(people, PATIENTS);
            bare.fill(people, PATIENTS);
            new Calendars(clinic, floor.port).fill(DAY, platform.ids, bare.ids);
            System.out.println(
                    "| | connections | requests/s | p50 ms | p99 ms | p99/p50 | errors | floor/s | ratio | must reach |");
            System.out.println("|---|---|---|---|---|---|---|---|---|---|");
            row("read a patient", 200, "0.35", target -> target.get("/patients/" + target.anyId()), platform, bare);
            row(
                    "search by prefix",
                    200,
                    "0.30",
                    target -> target.get("/patients?q=" + people.prefix()),
                    platform,
                    bare);
            row("a day of the calendar", 200, "", target -> target.get(day(target)), platform, bare);
            row("create a patient", 201, "0.35", target -> target.post("/patients", people.next()), platform, bare);
        }
    }

    private static String day(Target target) {
        return target.prefix.isEmpty() ? "/day?from=" + DAY : "/appointments?from=" + DAY + "&to=2027-02-02";
    }

    private interface Shape {
        byte[] of(Target target);
    }

    private void row(String name, int expected, String goal, Shape shape, Target platform, Target bare)
            throws InterruptedException {
        for (int connections : CONNECTIONS) {
            Reading floor = new Load(bare.port, seconds).measure(connections, expected, () -> shape.of(bare));
            Reading ours = new Load(platform.port, seconds).measure(connections, expected, () -> shape.of(platform));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.2f | %.2f | %.1f | %d | %.0f | %.2f | %s |%n",
                    name,
                    connections,
                    ours.perSecond(),
                    ours.p50(),
                    ours.p99(),
                    ours.p99() / ours.p50(),
                    ours.errors(),
                    floor.perSecond(),
                    ours.perSecond() / floor.perSecond(),
                    connections == 8 ? goal : "");
        }
    }

    /** One of the two servers, and the ids of the patients that it holds. */
    private static final class Target {
        private final int port;
        private final String prefix;
        private final String headers;
        private final List<String> ids = new ArrayList<>();

        Target(int port, String prefix, String headers) {
            this.port = port;
            this.prefix = prefix;
            this.headers = headers;
        }

        byte[] get(String path) {
            return HttpWire.request("GET", prefix + path, headers, null);
        }

        byte[] post(String path, String body) {
            return HttpWire.request("POST", prefix + path, headers, body);
        }

        String anyId() {
            return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
        }

        void fill(People people, int count) throws IOException, InterruptedException {
            AtomicInteger left = new AtomicInteger(count);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Thread thread = new Thread(() -> fillUntil(people, left));
                thread.start();
                threads.add(thread);
            }
            for (Thread thread : threads) {
                thread.join();
            }
            if (ids.size() != count) {
                throw new IOException("Only " + ids.size() + " of " + count + " patients were created");
            }
        }

        private void fillUntil(People people, AtomicInteger left) {
            Supplier<byte[]> request = () -> post("/patients", people.next());
            try (HttpWire wire = new HttpWire(port)) {
                while (left.getAndDecrement() > 0) {
                    JsonNode created = ClinicApi.JSON.readTree(wire.read(request.get()));
                    synchronized (ids) {
                        ids.add(created.get("id").asText());
                    }
                }
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** Deterministic people with names that share prefixes as real ones do. */
    static final class People {
        private static final List<String> GIVEN = List.of(
                "Ana", "Marc", "Sofia", "Theo", "Yasmin", "Noah", "Ida", "Ben", "Carla", "Lena", "Jamal", "Eva",
                "Oskar", "Hanna", "Piotr", "Mara", "Jonas", "Amelia", "Diego", "Priya", "Kenji", "Fatima", "Olga",
                "Samuel");
        private static final List<String> ROOTS = List.of(
                "Lind", "Brand", "Rinal", "Fisch", "Kowal", "Achter", "Mend", "Hoff", "Okaf", "Nov", "Weis", "Vog",
                "Rey", "Sand", "Dub", "Castel", "Ander", "Petro", "Yama", "Haddad");
        private static final List<String> ENDINGS =
                List.of("er", "qvist", "i", "ski", "mann", "es", "or", "ak", "ova", "strom");
        private final AtomicInteger counter = new AtomicInteger();

        String next() {
            int number = counter.getAndIncrement();
            String given = GIVEN.get(number % GIVEN.size());
            String family = ROOTS.get((number / 7) % ROOTS.size()) + ENDINGS.get((number / 3) % ENDINGS.size());
            try {
                return ClinicApi.JSON.writeValueAsString(Map.of(
                        "givenName",
                        given,
                        "familyName",
                        family,
                        "birthDate",
                        String.format(
                                Locale.ROOT, "19%02d-%02d-%02d", 50 + number % 50, 1 + number % 12, 1 + number % 28),
                        "email",
                        "p" + number + "@example.com",
                        "phone",
                        String.format(Locale.ROOT, "+1202555%04d", number % 10_000)));
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** Three letters of a family name with an ending's first letter: some tens of matches. */
        String prefix() {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            return ROOTS.get(random.nextInt(ROOTS.size()))
                    + ENDINGS.get(random.nextInt(ENDINGS.size())).charAt(0);
        }
    }
}

package com.codecanvas.medspa.bench.modules;

import com.codecanvas.medspa.bench.ClinicApi;
import com.codecanvas.medspa.bench.HttpWire;
import com.codecanvas.medspa.bench.Installation;
import com.codecanvas.medspa.bench.ServerProcess;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Install, enable, upgrade and remove a module while others are in use at 200 requests a second. */
public record ModuleChanges(ServerProcess server, Installation installation) {

    private static final int ROUNDS = 10;
    private static final int PATIENTS = 200;
    private static final int PER_SECOND = 200;

    public void print() throws Exception {
        ClinicApi clinic = ClinicApi.newClinic(server.port(), installation.data(), "changes");
        Operator operator = new Operator(server.port(), installation.data());
        ModuleFiles files = ModuleFiles.of(installation.home());
        List<String> patients = patients(clinic);
        Round round = new Round(
                operator,
                clinic,
                "/visitnotes/" + patients.get(0),
                files.make("visitnotes", 1),
                files.make("visitnotes", 2));
        round.warmUp();
        AtomicInteger turn = new AtomicInteger();
        SteadyLoad load = new SteadyLoad(server.port(), PER_SECOND, () -> request(clinic, patients, turn));
        for (int i = 0; i < ROUNDS; i++) {
            round.run();
        }
        SteadyLoad.Seen seen = load.seen();
        System.out.printf(
                Locale.ROOT,
                "%n| A module comes and goes beside %d requests/s | median | slowest of %d | must reach |%n",
                PER_SECOND,
                ROUNDS);
        System.out.println("|---|---|---|---|");
        round.rows().forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "%n%d requests to other modules meanwhile: %s failed (must be 0); p50 %.1f ms, p99 %.1f ms, longest %.0f ms%n",
                seen.requests(),
                seen.failures().isEmpty() ? "0" : seen.failures().toString(),
                seen.p50(),
                seen.p99(),
                seen.longest());
    }

    private static byte[] request(ClinicApi clinic, List<String> patients, AtomicInteger turn) {
        String path = switch (Math.floorMod(turn.getAndIncrement(), 4)) {
            case 0 -> "/patients?q=Li";
            case 1 -> "/appointments?from=2027-02-01&to=2027-02-02";
            default -> "/patients/" + patients.get(ThreadLocalRandom.current().nextInt(patients.size()));
        };
        return HttpWire.request("GET", "/api/v1" + path, clinic.headers(), null);
    }

    private static List<String> patients(ClinicApi clinic) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < PATIENTS; i++) {
            ids.add(clinic.post("/patients", Map.of("givenName", "Ana", "familyName", "Lind" + i))
                    .get("id")
                    .asText());
        }
        return ids;
    }

    /** One life of the module. */
    private static final class Round {

        private static final String MODULE = "visitnotes";

        private final Operator operator;
        private final ClinicApi clinic;
        private final String endpoint;
        private final Path first;
        private final Path second;
        private List<Times> times = List.of();

        Round(Operator operator, ClinicApi clinic, String endpoint, Path first, Path second) {
            this.operator = operator;
            this.clinic = clinic;
            this.endpoint = endpoint;
            this.first = first;
            this.second = second;
        }

        void warmUp() throws Exception {
            reset();
            run();
            run();
            reset();
        }

        private void reset() {
            times = List.of(
                    new Times("upload and dry run", ""),
                    new Times("install", "2,000 ms"),
                    new Times("enable for a clinic, until its endpoint answers", "300 ms"),
                    new Times("upgrade, with a migration", "2,000 ms"),
                    new Times("remove", ""));
        }

        void run() throws Exception {
            JsonNode[] plan = new JsonNode[1];
            times.get(0).time(() -> plan[0] = operator.plan(first));
            times.get(1).time(() -> operator.install(plan[0]));
            times.get(2).time(this::enable);
            plan[0] = operator.plan(second);
            times.get(3).time(() -> operator.install(plan[0]));
            expect(200);
            clinic.patch("/modules/" + MODULE, Map.of("enabled", false));
            times.get(4).time(() -> operator.remove(MODULE));
            expect(404);
        }

        private void enable() throws IOException, InterruptedException {
            JsonNode module = clinic.get("/modules/" + MODULE);
            List<String> reads = new ArrayList<>();
            module.path("reads").forEach(one -> reads.add(one.asText()));
            clinic.patch(
                    "/modules/" + MODULE,
                    Map.of(
                            "enabled",
                            true,
                            "consent",
                            Map.of("patientData", reads, "permissions", List.of(MODULE + ".use"))));
            expect(200);
        }

        private void expect(int status) throws IOException, InterruptedException {
            int answered = clinic.status(endpoint);
            if (answered != status) {
                throw new IOException(endpoint + " answered " + answered + " and not " + status);
            }
        }

        List<String> rows() {
            return times.stream().map(Times::row).toList();
        }
    }
}

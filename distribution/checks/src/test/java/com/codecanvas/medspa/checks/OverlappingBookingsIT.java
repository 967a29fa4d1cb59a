package com.codecanvas.medspa.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OverlappingBookingsIT {
    private static final int CLIENTS = 20;

    @RegisterExtension
    static final DemoServer SERVER = new DemoServer();

    @Test
    void ofTwentyClientsAtOnceExactlyOneGetsTheTimeAndTheOthersHearWhoHasIt() throws Exception {
        ClinicApi api = SERVER.api(0, "front-desk");
        LocalDateTime at = DemoServer.emptyDay().atTime(10, 0);
        List<HttpResponse<String>> answers = atOnce(api, at);

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        List<HttpResponse<String>> refused =
                answers.stream().filter(answer -> answer.statusCode() == 409).toList();
        assertThat(refused).hasSize(CLIENTS - 1);
        for (HttpResponse<String> answer : refused) {
            saysWhoAndWhen(ClinicApi.JSON.readTree(answer.body()), at);
        }
        JsonNode day = api.get("appointments?from=" + at.toLocalDate() + "&to="
                + at.toLocalDate().plusDays(1));
        assertThat(day.get("items")).hasSize(1);
    }

    private static List<HttpResponse<String>> atOnce(ClinicApi api, LocalDateTime at) throws Exception {
        List<Map<String, Object>> wishes = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String patient = Appointments.patient(api, "Client" + i, "Impatient");
            // Some begin earlier, some later: all overlap.
            wishes.add(Appointments.request(api, patient, at.plusMinutes(5L * (i % 4))));
        }
        CyclicBarrier ready = new CyclicBarrier(CLIENTS);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (Map<String, Object> wish : wishes) {
                answers.add(clients.submit(() -> {
                    ready.await();
                    return api.send("POST", "appointments", wish);
                }));
            }
            List<HttpResponse<String>> received = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : answers) {
                received.add(answer.get());
            }
            return received;
        } finally {
            clients.shutdownNow();
        }
    }

    private static void saysWhoAndWhen(JsonNode problem, LocalDateTime at) {
        assertThat(problem.get("type").asText()).isEqualTo("urn:medspa:problem:conflict");
        assertThat(problem.get("detail").asText()).contains("Dr. Mara Voss is booked 10:", " with Client");
        JsonNode conflict = problem.at("/conflicts/0");
        assertThat(conflict.get("resourceName").asText()).isIn("Dr. Mara Voss", "Room Amber");
        assertThat(conflict.get("startsAt").asText()).startsWith(at.toLocalDate() + "T10:");
        assertThat(conflict.get("endsAt").asText()).startsWith(at.toLocalDate() + "T10:");
        assertThat(conflict.get("patientName").asText()).startsWith("Client");
    }
}

package com.codecanvas.medspa.bench.floor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The floor as a process of its own: {@code FloorServer DATA_FOLDER PORT}. Ends with its standard input. */
public final class FloorServer {

    private static final int THREADS = 32;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UUID clinic = UUID.randomUUID();
    private final FloorPatients patients;
    private final FloorCalendar calendar;
    private final ThreadLocal<FloorTransaction> transactions;

    private FloorServer(FloorDatabase database) throws Exception {
        patients = new FloorPatients(new FloorKeys(), clinic);
        calendar = new FloorCalendar(patients, clinic);
        transactions = ThreadLocal.withInitial(() -> {
            try {
                return new FloorTransaction(database.connect(), clinic);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    public static void main(String[] arguments) throws Exception {
        FloorServer floor = new FloorServer(FloorDatabase.create(Path.of(arguments[0])));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])), 64);
        server.setExecutor(threads);
        server.createContext("/patients", floor::patients);
        server.createContext("/day", floor::day);
        server.createContext("/bookings", floor::bookings);
        server.start();
        while (System.in.read() >= 0) {
            continue;
        }
        server.stop(0);
        threads.shutdown();
    }

    private void patients(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getQuery();
        if (exchange.getRequestMethod().equals("POST")) {
            answer(
                    exchange,
                    201,
                    "create",
                    (connection, shown) ->
                            patients.create(connection, JSON.readTree(exchange.getRequestBody()), shown));
        } else if (query != null) {
            answer(
                    exchange,
                    200,
                    "list",
                    (connection, shown) -> patients.search(connection, query.substring(query.indexOf('=') + 1), shown));
        } else {
            UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
            answer(exchange, 200, "read", (connection, shown) -> patients.read(connection, id, shown));
        }
    }

    private void day(HttpExchange exchange) throws IOException {
        LocalDate date = LocalDate.parse(exchange.getRequestURI().getQuery().substring("from=".length()));
        Instant from = date.atStartOfDay().toInstant(ZoneOffset.UTC);
        answer(
                exchange,
                200,
                "day",
                (connection, shown) -> calendar.day(connection, from, from.plusSeconds(86_400), shown));
    }

    /** Books a full day for the patients whose ids are given: four columns of half hours. */
    private void bookings(HttpExchange exchange) throws IOException {
        answer(exchange, 201, "book", (connection, shown) -> {
            var input = JSON.readTree(exchange.getRequestBody());
            Instant opening =
                    LocalDate.parse(input.get("date").asText()).atTime(9, 0).toInstant(ZoneOffset.UTC);
            List<UUID> columns = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                columns.add(calendar.addResource(connection, "practitioner", "Practitioner " + i));
                columns.add(calendar.addResource(connection, "room", "Room " + i));
            }
            int slot = 0;
            for (var id : input.get("patientIds")) {
                int column = slot % 4;
                calendar.book(
                        connection,
                        UUID.fromString(id.asText()),
                        opening.plusSeconds(1800L * (slot / 4)),
                        List.of(columns.get(column * 2), columns.get(column * 2 + 1)));
                slot++;
            }
            return List.of();
        });
    }

    private void answer(HttpExchange exchange, int status, String action, FloorTransaction.Work<?> work)
            throws IOException {
        try (exchange) {
            byte[] body = JSON.writeValueAsBytes(transactions.get().run(action, work));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        } catch (Exception failure) {
            // The server would close the connection without a word.
            failure.printStackTrace();
            throw new IOException(failure);
        }
    }
}

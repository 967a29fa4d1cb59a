package com.codecanvas.medspa.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Ten practitioners, six rooms, four devices and 5,000 appointments of twenty minutes over sixty days: nearly full at first, half empty at the end. The same in each run.
 *
 * @param first the first of the sixty days
 */
record FullClinic(LocalDate first, List<String> practitioners, List<String> rooms, List<String> devices) {

    static final int BOOKINGS = 5_000;
    private static final int DAYS = 60;
    private static final int SLOTS = 27;
    private static final LocalTime OPENS = LocalTime.of(9, 0);

    /** One appointment: its resources by their places in the lists. */
    record Booked(LocalDate day, LocalTime time, int practitioner, int room) {

        /** The first rooms are where the devices are. */
        boolean withDevice() {
            return room < 4;
        }
    }

    static FullClinic in(ClinicApi clinic, LocalDate first) throws IOException, InterruptedException {
        return new FullClinic(
                first,
                resources(clinic, "practitioner", 10),
                resources(clinic, "room", 6),
                resources(clinic, "device", 4));
    }

    private static List<String> resources(ClinicApi clinic, String kind, int count)
            throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> resource = Map.of("kind", kind, "name", kind + " " + i, "position", i);
            ids.add(clinic.post("/resources", resource).get("id").asText());
        }
        return ids;
    }

    List<Booked> bookings() {
        Random random = new Random(60);
        List<Booked> all = new ArrayList<>();
        List<LocalDate> days = first.datesUntil(first.plusDays(DAYS))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
        for (int i = 0; i < days.size(); i++) {
            double full = 0.98 - 0.52 * i / days.size();
            for (int slot = 0; slot < SLOTS; slot++) {
                for (int room = 0; room < rooms.size(); room++) {
                    if (random.nextDouble() < full && all.size() < BOOKINGS) {
                        LocalTime time = OPENS.plusMinutes(slot * 20L);
                        all.add(new Booked(days.get(i), time, (room + slot) % practitioners.size(), room));
                    }
                }
            }
        }
        return all;
    }

    /** Over a few connections at once. */
    void book(int port, ClinicApi clinic, List<String> patients) throws Exception {
        JsonNode service = clinic.post("/services", Map.of("name", "Check", "minutes", 20, "requires", List.of()));
        List<byte[]> requests = new ArrayList<>();
        for (Booked each : bookings()) {
            String body = ClinicApi.JSON.writeValueAsString(Map.of(
                    "patientId", patients.get(requests.size() % patients.size()),
                    "serviceId", service.get("id").asText(),
                    "startsAt", each.day() + "T" + each.time(),
                    "resourceIds", resourcesOf(each)));
            requests.add(HttpWire.request("POST", "/api/v1/appointments", clinic.headers(), body));
        }
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> send(port, requests, next)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    List<String> resourcesOf(Booked booked) {
        List<String> ids = new ArrayList<>(List.of(practitioners.get(booked.practitioner()), rooms.get(booked.room())));
        if (booked.withDevice()) {
            ids.add(devices.get(booked.room()));
        }
        return ids;
    }

    private static void send(int port, List<byte[]> requests, AtomicInteger next) {
        try (HttpWire wire = new HttpWire(port)) {
            for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
                wire.read(requests.get(i));
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

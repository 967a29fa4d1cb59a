package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Gives some patients a series of pictures of their tattoo, taken before each of its last sessions and once after. */
final class PhotoSeeder {

    private static final int BEFORE = 4;
    private static final int MINUTES = 20;
    private static final int WIDTH = 1200;
    private static final int PREVIEW_WIDTH = 320;
    private static final String JPEG = "image/jpeg";
    /** Three of those who have tattoos; the second is treated for something else as well. */
    private static final List<Integer> PATIENTS = List.of(0, 5, 10);

    private final Api admin;
    private final List<String> patients;

    PhotoSeeder(Api admin, List<String> patients) {
        this.admin = admin;
        this.patients = patients;
    }

    void fill(Parallel parallel) {
        parallel.map(PATIENTS, place -> {
            series(place);
            return true;
        });
    }

    private void series(int place) {
        List<Map<?, ?>> subjects = items(admin.get("photo-subjects?patientId=" + patients.get(place)));
        Map<?, ?> tattoo = subjects.get(0);
        List<Map<?, ?>> sessions = items(tattoo.get("occasions"));
        int first = Math.max(0, sessions.size() - BEFORE);
        List<Map<?, ?>> last = sessions.subList(first, sessions.size());
        IntStream.range(0, last.size())
                .forEach(n -> take(place, new Shot(tattoo, last.get(n), "before"), 1 - 0.21 * n));
        take(place, new Shot(tattoo, last.get(last.size() - 1), "after"), 0.26);
        for (Map<?, ?> other : subjects.subList(1, subjects.size())) {
            take(place, new Shot(other, items(other.get("occasions")).get(0), "before"), 0);
        }
    }

    /** A picture of something, before or after a session of it. */
    private record Shot(Map<?, ?> subject, Map<?, ?> session, String kind) {

        Instant taken() {
            Instant start = Instant.parse(String.valueOf(session.get("at")));
            return start.plus(kind.equals("before") ? -MINUTES : MINUTES, ChronoUnit.MINUTES);
        }

        String query() {
            return "&kind=" + kind + "&angle=front&takenAt=" + taken() + "&subject=" + subject.get("id") + "&occasion="
                    + session.get("id");
        }
    }

    private void take(int place, Shot shot, double left) {
        SkinPicture picture = new SkinPicture(place / 5, left);
        Object id = admin.send(
                        "POST", "photos?patientId=" + patients.get(place) + shot.query(), JPEG, picture.jpeg(WIDTH))
                .get("id");
        admin.send("PUT", "photos/" + id + "/preview", JPEG, picture.jpeg(PREVIEW_WIDTH));
    }

    @SuppressWarnings("unchecked") // As the REST contract has lists of records.
    private static List<Map<?, ?>> items(Object list) {
        return List.copyOf((Collection<Map<?, ?>>) (list instanceof Map<?, ?> page ? page.get("items") : list));
    }
}

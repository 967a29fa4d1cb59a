package com.codecanvas.medspa.cli.demo;

import com.codecanvas.medspa.cli.http.Api;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Gives some patients a series of pictures, taken before each session. */
final class PhotoSeeder {

    private static final int SERIES = 5;
    private static final int WEEKS_BETWEEN = 9;
    private static final int WIDTH = 1200;
    private static final int PREVIEW_WIDTH = 320;
    private static final String JPEG = "image/jpeg";
    /** Three of those who have tattoos. */
    private static final List<Integer> PATIENTS = List.of(0, 5, 10);

    private final Api admin;
    private final List<String> patients;
    private final Instant now;

    PhotoSeeder(Api admin, List<String> patients, Instant now) {
        this.admin = admin;
        this.patients = patients;
        this.now = now;
    }

    void fill(Parallel parallel) {
        parallel.map(PATIENTS, place -> {
            IntStream.range(0, SERIES).forEach(session -> take(place, session));
            return true;
        });
    }

    private void take(int place, int session) {
        long weeksAgo = (long) WEEKS_BETWEEN * (SERIES - 1 - session) + 1;
        Instant taken = now.truncatedTo(ChronoUnit.HOURS).minus(7 * weeksAgo, ChronoUnit.DAYS);
        SkinPicture picture = new SkinPicture(place / 5, 1 - 0.21 * session);
        Object id = admin.send(
                        "POST",
                        "photos?patientId=" + patients.get(place) + "&kind=before&angle=front&takenAt=" + taken,
                        JPEG,
                        picture.jpeg(WIDTH))
                .get("id");
        admin.send("PUT", "photos/" + id + "/preview", JPEG, picture.jpeg(PREVIEW_WIDTH));
    }
}

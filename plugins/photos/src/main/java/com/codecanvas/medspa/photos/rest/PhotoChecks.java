package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.photos.domain.Picture;
import com.codecanvas.medspa.photos.domain.PictureInspection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is asked of a photo's fields and of the length of its body. */
final class PhotoChecks {

    private static final List<String> KINDS = List.of("before", "after", "other");
    private static final List<String> ANGLES = List.of("front", "back", "left", "right", "close-up", "other");
    private static final int LONGEST_NOTE = 2000;
    private static final long MOST_PREVIEW_BYTES = 1 << 20;

    /** Clocks of tablets go wrong by so much. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private PhotoChecks() {}

    static void fields(String kind, Instant takenAt, String angle, String note) {
        new Checks()
                .that(KINDS.contains(String.valueOf(kind)), "kind", "choice", "Choose before, after or other.")
                .that(
                        ANGLES.contains(String.valueOf(angle)),
                        "angle",
                        "choice",
                        "Choose front, back, left, right, close-up or other.")
                .that(takenAt != null, "takenAt", "required", "Say when the picture was taken.")
                .that(
                        takenAt == null || takenAt.isBefore(Instant.now().plus(AHEAD)),
                        "takenAt",
                        "future",
                        "A picture can't have been taken in the future.")
                .atMost(LONGEST_NOTE, note, "note", "A note can have at most 2,000 characters.")
                .done();
    }

    static Instant instant(String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw Problem.invalid("takenAt", "time", "Give the time as 2026-11-26T14:30:00Z.");
        }
    }

    /** The encrypted size follows from it, which storages want to know before. */
    static void length(Long bytes) {
        if (bytes == null || bytes < 1) {
            throw Problem.of(
                    "length-required",
                    411,
                    "Length needed",
                    "Send the picture with its length in the Content-Length header.");
        }
        if (bytes > Picture.MOST_BYTES) {
            throw Problem.tooLarge(PictureInspection.tooLarge().getMessage());
        }
    }

    static void previewLength(Long bytes) {
        length(bytes);
        if (bytes > MOST_PREVIEW_BYTES) {
            throw Problem.tooLarge("A preview can have at most 1 MB.");
        }
    }
}

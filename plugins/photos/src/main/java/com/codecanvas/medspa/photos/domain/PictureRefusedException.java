package com.codecanvas.medspa.photos.domain;

/** A file that is not taken, with the rule that it breaks and words for whoever chose it. */
public final class PictureRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    public PictureRefusedException(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    static PictureRefusedException truncated() {
        return new PictureRefusedException("truncated", "The picture ends too early. Take or choose it again.");
    }

    static PictureRefusedException trailing() {
        return new PictureRefusedException(
                "trailing-data", "Something is attached behind the picture. Save it again as a picture of its own.");
    }

    static PictureRefusedException broken() {
        return new PictureRefusedException("damaged", "The picture is damaged. Take or choose it again.");
    }

    static PictureRefusedException metadata() {
        return new PictureRefusedException(
                "metadata",
                "The picture still carries the camera's data, which can tell where it was taken. Add it through the patient's photos, which takes them off.");
    }
}

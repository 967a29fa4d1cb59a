package com.codecanvas.medspa.hair.removal.domain;

import com.codecanvas.medspa.treatments.api.kind.Limits;
import com.codecanvas.medspa.treatments.api.kind.Site;
import java.util.List;

/** Where hair is removed. The longer it rests there, the longer the interval. */
public final class Sites {

    static final String FACE = "Face and neck";

    private static final Limits SESSIONS = new Limits(6, 8);

    public static final List<Site> ALL = List.of(
            face("upper-lip", "Upper lip"),
            face("chin", "Chin"),
            face("cheeks", "Cheeks and sideburns"),
            face("full-face", "Whole face"),
            face("neck", "Neck"),
            body("axillae", "Axillae"),
            body("bikini", "Bikini line"),
            body("brazilian", "Brazilian"),
            body("forearms", "Forearms"),
            body("arms", "Whole arms"),
            body("chest", "Chest"),
            body("abdomen", "Abdomen"),
            slow("lower-legs", "Lower legs"),
            slow("legs", "Whole legs"),
            slow("back", "Back"),
            slow("shoulders", "Shoulders"));

    private Sites() {}

    static boolean onFace(String code) {
        return ALL.stream()
                .anyMatch(site -> site.code().equals(code) && site.area().equals(FACE));
    }

    private static Site face(String code, String label) {
        return new Site(code, label, FACE, SESSIONS, new Limits(4, 6));
    }

    private static Site body(String code, String label) {
        return new Site(code, label, "Body", SESSIONS, new Limits(6, 8));
    }

    private static Site slow(String code, String label) {
        return new Site(code, label, "Legs and back", SESSIONS, new Limits(8, 12));
    }
}

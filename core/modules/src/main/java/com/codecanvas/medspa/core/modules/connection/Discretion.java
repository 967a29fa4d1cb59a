package com.codecanvas.medspa.core.modules.connection;

import java.util.Collection;

/** Takes secrets out of what a module says of its test, and keeps it short. */
final class Discretion {

    private static final int LONGEST = 500;
    private static final String HIDDEN = "•••";

    private Discretion() {}

    static String shown(String message, Collection<String> secrets) {
        String shown = message == null ? "" : message;
        for (String secret : secrets) {
            if (!secret.isEmpty()) {
                shown = shown.replace(secret, HIDDEN);
            }
        }
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }
}

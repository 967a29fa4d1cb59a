package com.codecanvas.medspa.core.modules.circuit;

import java.util.List;

/**
 * What went wrong and where, without the message, which may quote patient data.
 *
 * @param place such as {@code PointsTable.add (PointsTable.java:31)}
 */
public record Failure(String type, String place) {

    private static final int MOST_CAUSES = 10;
    private static final List<String> OTHERS = List.of(
            "java.",
            "javax.",
            "jdk.",
            "sun.",
            "com.sun.",
            "jakarta.",
            "org.apache.",
            "org.eclipse.",
            "org.postgresql.",
            "com.zaxxer.",
            "com.fasterxml.",
            "com.codecanvas.medspa.core.");

    public static Failure of(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; i < MOST_CAUSES && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        return new Failure(cause.getClass().getSimpleName(), place(thrown, cause));
    }

    @Override
    public String toString() {
        return place.isEmpty() ? type : type + " in " + place;
    }

    /** The module's own line where there is one: that of the cause, otherwise that of what was thrown in the end. */
    private static String place(Throwable thrown, Throwable cause) {
        for (Throwable one : List.of(cause, thrown)) {
            for (StackTraceElement line : one.getStackTrace()) {
                if (OTHERS.stream().noneMatch(line.getClassName()::startsWith)) {
                    return words(line);
                }
            }
        }
        return cause.getStackTrace().length == 0 ? "" : words(cause.getStackTrace()[0]);
    }

    private static String words(StackTraceElement line) {
        String name = line.getClassName().substring(line.getClassName().lastIndexOf('.') + 1);
        return name + "." + line.getMethodName() + " (" + line.getFileName() + ":" + line.getLineNumber() + ")";
    }
}

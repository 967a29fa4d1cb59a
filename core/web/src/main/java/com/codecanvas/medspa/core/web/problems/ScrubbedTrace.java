package com.codecanvas.medspa.core.web.problems;

import java.sql.SQLException;

/** A copy of an exception for the log: types and places, but only those messages that cannot hold patient data. */
public final class ScrubbedTrace extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int MOST_CAUSES = 10;
    private static final String KERNEL = "com.codecanvas.medspa.core.";

    private ScrubbedTrace(String message, Throwable cause) {
        super(message, cause, false, true);
    }

    public static Throwable of(Throwable thrown) {
        return of(thrown, 0);
    }

    private static Throwable of(Throwable thrown, int depth) {
        if (thrown == null || depth == MOST_CAUSES) {
            return null;
        }
        ScrubbedTrace copy = new ScrubbedTrace(described(thrown), of(thrown.getCause(), depth + 1));
        copy.setStackTrace(thrown.getStackTrace());
        return copy;
    }

    private static String described(Throwable thrown) {
        String type = thrown.getClass().getName();
        if (thrown instanceof SQLException sql) {
            return type + " (SQL state " + sql.getSQLState() + ")";
        }
        return harmless(thrown) && !repeatsItsCause(thrown) ? type + ": " + thrown.getMessage() : type;
    }

    private static boolean repeatsItsCause(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause != null
                && cause.getMessage() != null
                && thrown.getMessage() != null
                && thrown.getMessage().contains(cause.getMessage());
    }

    private static boolean harmless(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown instanceof LinkageError
                || thrown instanceof NullPointerException
                || thrown instanceof ClassCastException
                || trace.length > 0 && trace[0].getClassName().startsWith(KERNEL);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}

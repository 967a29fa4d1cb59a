package com.codecanvas.medspa.api.persistence;

import java.sql.SQLException;
import java.util.Optional;

/** The reason for which the database refused a statement, wherever it is in an exception's chain of causes. */
public final class SqlState {

    public static final String UNIQUE_VIOLATION = "23505";
    public static final String FOREIGN_KEY_VIOLATION = "23503";
    public static final String EXCLUSION_VIOLATION = "23P01";

    private SqlState() {}

    public static Optional<String> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return Optional.of(refused.getSQLState());
            }
        }
        return Optional.empty();
    }

    public static boolean is(String state, Throwable failure) {
        return of(failure).filter(state::equals).isPresent();
    }
}

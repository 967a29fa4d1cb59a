package com.codecanvas.medspa.core.persistence.transaction;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.persistence.SqlFailedException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;

/** Tells a database that cannot answer now from one that refused a statement. */
public final class Unavailability {

    private static final int RETRY_AFTER_SECONDS = 2;

    private Unavailability() {}

    /** The failure as it should reach the caller: a 503 problem when the database could not answer, else itself. */
    public static RuntimeException translate(RuntimeException failure) {
        if (failure instanceof ProblemException) {
            return failure;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && detail(sql) != null) {
                return unavailable(detail(sql), failure);
            }
        }
        return failure;
    }

    public static RuntimeException translate(SQLException failure) {
        String detail = detail(failure);
        return detail == null ? new SqlFailedException(failure) : unavailable(detail, failure);
    }

    private static ProblemException unavailable(String detail, Throwable cause) {
        return new ProblemException(
                new Problem(
                        "unavailable",
                        503,
                        "Not available at the moment",
                        detail,
                        List.of(),
                        Map.of("retryAfter", RETRY_AFTER_SECONDS)),
                cause);
    }

    private static String detail(SQLException failure) {
        if (failure instanceof SQLTransientConnectionException) {
            return "The database does not answer. Try again in a moment.";
        }
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.equals("53100")) {
            return "The database's disk is full. Nothing was changed; an administrator must make room.";
        }
        if (state.equals("57014") || state.equals("55P03") || state.startsWith("40")) {
            return "The database was too busy with this. Nothing was changed; try again.";
        }
        if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P") || state.equals("25P03")) {
            return "The database does not answer. Try again in a moment.";
        }
        return null;
    }
}

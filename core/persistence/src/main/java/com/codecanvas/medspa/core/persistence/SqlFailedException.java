package com.codecanvas.medspa.core.persistence;

import java.sql.SQLException;

/** The database refused a statement of the kernel; the reason is in {@link #sqlState()}. */
public final class SqlFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SqlFailedException(SQLException cause) {
        super("The database refused a statement (SQLSTATE " + cause.getSQLState() + ")", cause);
    }

    public String sqlState() {
        return ((SQLException) getCause()).getSQLState();
    }
}

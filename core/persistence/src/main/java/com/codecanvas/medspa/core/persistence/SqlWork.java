package com.codecanvas.medspa.core.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/** Statements on a connection that the kernel holds; must not commit, roll back or close it. */
@FunctionalInterface
public interface SqlWork<T> {
    T run(Connection connection) throws SQLException;
}

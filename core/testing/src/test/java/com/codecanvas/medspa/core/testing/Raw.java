package com.codecanvas.medspa.core.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Raw statements as a module could send them, each request in a transaction of its own. */
final class Raw {

    private final ModuleKit kit;

    Raw(ModuleKit kit) {
        this.kit = kit;
    }

    int updateInA(String sql, Object... parameters) {
        return kit.inClinicA(() -> kit.inRequest(() -> update(sql, parameters)));
    }

    int updateInB(String sql, Object... parameters) {
        return kit.inClinicB(() -> kit.inRequest(() -> update(sql, parameters)));
    }

    String textInA(String sql) {
        return kit.inClinicA(() -> kit.inRequest(() -> text(sql)));
    }

    String textInB(String sql) {
        return kit.inClinicB(() -> kit.inRequest(() -> text(sql)));
    }

    int update(String sql, Object... parameters) throws SQLException {
        try (Connection connection = kit.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** First column of the first row; null without rows. */
    String text(String sql) throws SQLException {
        try (Connection connection = kit.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}

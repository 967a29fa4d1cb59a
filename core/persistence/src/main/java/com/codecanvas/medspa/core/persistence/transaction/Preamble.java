package com.codecanvas.medspa.core.persistence.transaction;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The statement, with its parameters, that sets clinic and role. */
record Preamble(String sql, List<String> values) {

    static final Preamble NONE = new Preamble("", List.of());

    boolean empty() {
        return sql.isEmpty();
    }

    void fill(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
    }
}

package com.codecanvas.medspa.core.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Checks every table of a module's schema against the rules that keep clinics apart. */
final class IsolationGuard {

    private final Connection connection;
    private final SchemaPlan plan;

    IsolationGuard(Connection connection, SchemaPlan plan) {
        this.connection = connection;
        this.plan = plan;
    }

    List<String> violations() throws SQLException {
        List<String> found = new ArrayList<>();
        for (IsolationRule rule : TableRules.ALL) {
            found.addAll(rule.violations(connection, plan));
        }
        for (IsolationRule rule : KeyRules.ALL) {
            found.addAll(rule.violations(connection, plan));
        }
        for (IsolationRule rule : ObjectRules.ALL) {
            found.addAll(rule.violations(connection, plan));
        }
        return found;
    }
}

package com.codecanvas.medspa.core.persistence.transaction;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Statements that a module must not send: those that would choose clinic, role or transaction, which are the kernel's to choose. The database's roles and policies are
 * the wall; this catches mistakes before they reach it.
 */
public final class StatementRules {

    static final StatementRules NONE = new StatementRules(null);

    private static final int REMEMBERED = 1_000;
    private static final Pattern KERNELS_OWN = Pattern.compile(
            "\\bset_config\\b|app\\.tenant_id|(^|;)\\s*(set|reset|discard|begin|start|commit|end|rollback|abort|prepare|do|listen|notify|copy|grant|revoke|alter|create|drop)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String moduleId;
    private final Map<String, Boolean> accepted = new ConcurrentHashMap<>();

    public StatementRules(String moduleId) {
        this.moduleId = moduleId;
    }

    void check(String sql) throws SQLException {
        if (moduleId == null || accepted.containsKey(sql)) {
            return;
        }
        if (KERNELS_OWN.matcher(sql).find()) {
            throw new SQLException(
                    "Module " + moduleId
                            + " sent a statement that chooses clinic, role, transaction or structure; only the kernel may",
                    "42501");
        }
        if (accepted.size() < REMEMBERED) {
            accepted.put(sql, Boolean.TRUE);
        }
    }
}

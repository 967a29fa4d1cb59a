package com.codecanvas.medspa.core.persistence.transaction;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;

/** A statement that makes sure of its role at each execution, since another module may have worked in between. */
final class RoleStatement implements InvocationHandler {

    /** How a statement gets back its connection with the right role, and what it may not send. */
    record Access(RoleSwitch role, StatementRules rules) {}

    @FunctionalInterface
    interface RoleSwitch {
        Connection ensure() throws SQLException;
    }

    private final Statement statement;
    private final Connection owner;
    private final Access access;

    private RoleStatement(Statement statement, Connection owner, Access access) {
        this.statement = statement;
        this.owner = owner;
        this.access = access;
    }

    static Object wrap(Statement statement, Class<?> type, Connection owner, Access access) {
        return Proxy.newProxyInstance(
                RoleStatement.class.getClassLoader(),
                new Class<?>[] {type},
                new RoleStatement(statement, owner, access));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (name.startsWith("execute") || name.equals("addBatch")) {
            return send(method, arguments);
        }
        return switch (name) {
            case "getConnection" -> owner;
            case "unwrap" -> throw new SQLFeatureNotSupportedException("The pooled statement is the kernel's own");
            case "isWrapperFor" -> false;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> RoleConnection.call(statement, method, arguments);
        };
    }

    private Object send(Method method, Object[] arguments) throws Throwable {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            access.rules().check(sql);
        }
        if (!method.getName().equals("addBatch")) {
            access.role().ensure();
        }
        return RoleConnection.call(statement, method, arguments);
    }
}

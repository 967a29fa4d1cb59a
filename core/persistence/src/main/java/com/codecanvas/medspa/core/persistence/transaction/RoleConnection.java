package com.codecanvas.medspa.core.persistence.transaction;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;
import java.sql.Statement;

/** A view of the transaction's connection whose statements run under one role. Committing and closing are the transaction's business. */
final class RoleConnection implements InvocationHandler {

    private final AmbientTransaction transaction;
    private final String role;
    private final StatementRules rules;
    private boolean closed;

    private RoleConnection(AmbientTransaction transaction, String role, StatementRules rules) {
        this.transaction = transaction;
        this.role = role;
        this.rules = rules;
    }

    /** @param transaction null for a connection that answers no statement, as while a persistence unit starts */
    static Connection open(AmbientTransaction transaction, String role, StatementRules rules) {
        return (Connection) Proxy.newProxyInstance(
                RoleConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new RoleConnection(transaction, role, rules));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "createStatement", "prepareStatement", "prepareCall" ->
                statement((Connection) proxy, method, arguments);
            case "setAutoCommit", "commit", "setReadOnly", "setTransactionIsolation", "clearWarnings" -> null;
            case "rollback" -> rollback(method, arguments);
            case "close", "abort" -> close();
            case "isClosed" -> closed || transaction == null || transaction.ended();
            case "isValid" -> !closed;
            case "getAutoCommit", "isReadOnly" -> false;
            case "getTransactionIsolation" -> Connection.TRANSACTION_READ_COMMITTED;
            case "unwrap" -> throw new SQLFeatureNotSupportedException("The pooled connection is the kernel's own");
            case "isWrapperFor" -> false;
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            case "toString" -> "connection as " + role;
            default -> call(connection(), method, arguments);
        };
    }

    private Object statement(Connection self, Method method, Object[] arguments) throws Throwable {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            rules.check(sql);
            if (method.getName().equals("prepareStatement") && arguments.length == 1) {
                return DeferredStatement.of(sql, self, this);
            }
        }
        Statement statement = (Statement) call(connection(), method, arguments);
        return RoleStatement.wrap(
                statement, method.getReturnType(), self, new RoleStatement.Access(this::connection, rules));
    }

    private Object rollback(Method method, Object[] arguments) throws Throwable {
        if (arguments != null && arguments[0] instanceof Savepoint) {
            Object nothing = call(connection(), method, arguments);
            transaction.forgetRole();
            return nothing;
        }
        if (transaction != null) {
            transaction.fail();
        }
        return null;
    }

    private Object close() {
        closed = true;
        return null;
    }

    private Connection connection() throws SQLException {
        return transaction().as(role);
    }

    AmbientTransaction transaction() throws SQLException {
        if (closed) {
            throw new SQLException("This connection is closed", "08003");
        }
        if (transaction == null) {
            throw new SQLException("No transaction is open on this thread");
        }
        return transaction;
    }

    String role() {
        return role;
    }

    static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

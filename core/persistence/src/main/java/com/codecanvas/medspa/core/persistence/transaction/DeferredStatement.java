package com.codecanvas.medspa.core.persistence.transaction;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;

/**
 * A prepared statement that waits for its execution before it is prepared: then it is known whether clinic and role must be set first, and that goes to the database in the
 * same round trip. Round trips are most of what a short transaction costs.
 */
final class DeferredStatement implements InvocationHandler {

    private record Call(Method method, Object[] arguments) {}

    private final String sql;
    private final Connection owner;
    private final RoleConnection access;
    private final List<Call> settings = new ArrayList<>();
    private PreparedStatement statement;
    /** How many parameters the preamble takes, or -1 while the statement goes alone. */
    private int preceding = -1;

    private DeferredStatement(String sql, Connection owner, RoleConnection access) {
        this.sql = sql;
        this.owner = owner;
        this.access = access;
    }

    static PreparedStatement of(String sql, Connection owner, RoleConnection access) throws SQLException {
        if (access.transaction().ended()) {
            throw new SQLException("The transaction has ended; nothing may be kept beyond it");
        }
        return (PreparedStatement) Proxy.newProxyInstance(
                DeferredStatement.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                new DeferredStatement(sql, owner, access));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (name.startsWith("execute")) {
            return arguments == null ? execute(method) : refuseOtherText();
        }
        if (statement == null && (name.startsWith("set") || name.equals("clearParameters"))) {
            settings.add(new Call(method, arguments));
            return null;
        }
        return switch (name) {
            case "close" -> close();
            case "getConnection" -> owner;
            case "unwrap" -> throw new SQLFeatureNotSupportedException("The pooled statement is the kernel's own");
            case "isWrapperFor" -> false;
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> sql;
            case "addBatch" -> arguments == null ? apply(alone(), method, null) : refuseOtherText();
            default -> apply(statement == null ? alone() : statement, method, arguments);
        };
    }

    private static Object refuseOtherText() throws SQLException {
        throw new SQLException("A prepared statement has its text already");
    }

    private Object close() throws SQLException {
        if (statement != null) {
            statement.close();
        }
        return null;
    }

    private Object execute(Method method) throws Throwable {
        AmbientTransaction transaction = access.transaction();
        if (method.getName().contains("Batch")) {
            return apply(alone(), method, null);
        }
        if (statement == null) {
            prepare(transaction.connection(), transaction.preamble(access.role()));
        }
        if (preceding < 0) {
            transaction.as(access.role());
            return apply(statement, method, null);
        }
        statement.execute();
        transaction.become(access.role());
        boolean rows = statement.getMoreResults();
        return switch (method.getName()) {
            case "executeQuery" -> statement.getResultSet();
            case "executeUpdate" -> statement.getUpdateCount();
            case "executeLargeUpdate" -> statement.getLargeUpdateCount();
            default -> rows;
        };
    }

    /** For what does not mix with a preamble, as a batch. */
    private PreparedStatement alone() throws Throwable {
        Connection connection = access.transaction().as(access.role());
        if (statement == null) {
            prepare(connection, Preamble.NONE);
        } else if (preceding >= 0) {
            throw new SQLException("A statement that was executed alone cannot become a batch");
        }
        return statement;
    }

    private void prepare(Connection connection, Preamble preamble) throws Throwable {
        if (preamble.empty()) {
            statement = connection.prepareStatement(sql);
        } else {
            statement = connection.prepareStatement(preamble.sql() + ";" + sql);
            preamble.fill(statement);
            preceding = preamble.values().size();
        }
        for (Call call : settings) {
            Object unused = apply(statement, call.method(), call.arguments());
        }
        settings.clear();
    }

    /** Parameters have two arguments or more, the first being their index. */
    private Object apply(PreparedStatement target, Method method, Object[] arguments) throws Throwable {
        Object[] shifted = arguments;
        boolean parameter = method.getName().startsWith("set")
                && arguments != null
                && arguments.length > 1
                && arguments[0] instanceof Integer;
        if (preceding > 0 && parameter) {
            shifted = arguments.clone();
            shifted[0] = (Integer) arguments[0] + preceding;
        }
        return RoleConnection.call(target, method, shifted);
    }
}

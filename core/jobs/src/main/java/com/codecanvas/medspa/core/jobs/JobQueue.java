package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.core.jobs.work.Delivery;
import com.codecanvas.medspa.core.jobs.work.WorkKey;
import com.codecanvas.medspa.core.jobs.work.WorkKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The statements of the queue. Whoever calls holds the transaction. */
final class JobQueue {

    static final Duration LEASE = Duration.ofSeconds(60);
    static final int MOST_OF_A_CLINIC = Workers.THREADS - 2;

    private static final String CLAIM =
            "select id, tenant_id, kind, module, type, argument, attempt from kernel_jobs.claim(?, ?, ?, ?, ?, ?)";

    private static final String MORE = "select id, argument from kernel_jobs.claim_more(?, ?, ?, ?, ?, ?)";

    /** Who forgets this with a crash of the database runs the job again, as after any crash before the end; nothing that follows is kept where this is not. */
    private static final String UNHURRIED = " and set_config('synchronous_commit', 'off', true) = 'off'";

    /** A run whose lease was given to another run, even one of this node, changes nothing any more. */
    private static final String HELD = " where id = ? and locked_by = ? and attempt = ? and state = 'running'";

    private final String node;

    JobQueue(String node) {
        this.node = node;
    }

    void add(Connection connection, UUID clinic, Job job, Instant due) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kernel_jobs.job (id, tenant_id, module, type, argument, state, due) values (?, ?, ?, ?, ?, 'waiting', ?)")) {
            insert.setObject(1, job.id());
            insert.setObject(2, clinic);
            insert.setString(3, job.module());
            insert.setString(4, job.type());
            insert.setString(5, job.argument());
            insert.setTimestamp(6, Timestamp.from(due));
            insert.executeUpdate();
        }
    }

    void add(Connection connection, UUID clinic, List<Delivery> deliveries) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kernel_jobs.job (id, tenant_id, kind, module, type, argument, event_type, subject, place, state, due)"
                        + " values (?, ?, 'event', ?, ?, ?, ?, ?, ?, 'waiting', now())")) {
            for (Delivery delivery : deliveries) {
                insert.setObject(1, Ids.next());
                insert.setObject(2, clinic);
                insert.setString(3, delivery.key().module());
                insert.setString(4, delivery.key().name());
                insert.setString(5, delivery.argument());
                insert.setString(6, delivery.eventType());
                insert.setObject(7, delivery.subject());
                insert.setLong(8, delivery.place());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * @param handled keys of everything that this node can do
     * @param busy the clinic of each run that this node has under way
     */
    List<Job> claim(Connection connection, Collection<String> handled, Collection<UUID> busy, int most)
            throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setArray(1, connection.createArrayOf("text", handled.toArray()));
            claim.setArray(2, connection.createArrayOf("uuid", busy.toArray()));
            claim.setInt(3, MOST_OF_A_CLINIC);
            claim.setInt(4, most);
            claim.setString(5, node);
            claim.setInt(6, (int) LEASE.toSeconds());
            List<Job> claimed = new ArrayList<>();
            try (ResultSet rows = claim.executeQuery()) {
                while (rows.next()) {
                    claimed.add(job(rows));
                }
            }
            return claimed;
        }
    }

    /** Due jobs like this one, the oldest first. What failed before runs by itself. */
    List<Job> claimMore(Connection connection, Job job, int most) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(MORE)) {
            claim.setObject(1, job.clinicId());
            claim.setString(2, job.module());
            claim.setString(3, job.type());
            claim.setInt(4, most);
            claim.setString(5, node);
            claim.setInt(6, (int) LEASE.toSeconds());
            List<Job> claimed = new ArrayList<>();
            try (ResultSet rows = claim.executeQuery()) {
                while (rows.next()) {
                    claimed.add(
                            new Job(rows.getObject(1, UUID.class), job.clinicId(), job.key(), rows.getString(2), 1));
                }
            }
            return claimed;
        }
    }

    private static Job job(ResultSet row) throws SQLException {
        WorkKey key = new WorkKey(WorkKind.of(row.getString(3)), row.getString(4), row.getString(5));
        return new Job(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), key, row.getString(6), row.getInt(7));
    }

    /** @return those that this node still holds */
    Set<UUID> extendLeases(Connection connection, Collection<UUID> running) throws SQLException {
        try (PreparedStatement extend =
                connection.prepareStatement("update kernel_jobs.job set locked_until = now() + ? * interval '1 second'"
                        + " where id = any (?) and state = 'running' and locked_by = ? returning id")) {
            extend.setLong(1, LEASE.toSeconds());
            extend.setArray(2, connection.createArrayOf("uuid", running.toArray()));
            extend.setString(3, node);
            Set<UUID> held = new HashSet<>();
            try (ResultSet rows = extend.executeQuery()) {
                while (rows.next()) {
                    held.add(rows.getObject(1, UUID.class));
                }
            }
            return held;
        }
    }

    /** Jobs whose node is gone, and jobs that this node held before it was restarted. */
    int takeBack(Connection connection, boolean ownToo) throws SQLException {
        try (PreparedStatement back = connection.prepareStatement(
                "update kernel_jobs.job set state = 'waiting', locked_by = null, locked_until = null"
                        + " where state = 'running' and (locked_until < now() or (? and locked_by = ?))")) {
            back.setBoolean(1, ownToo);
            back.setString(2, node);
            return back.executeUpdate();
        }
    }

    /** @return false when the job was given to another run meanwhile */
    boolean finish(Connection connection, Job job) throws SQLException {
        return execute(connection, "delete from kernel_jobs.job" + HELD, job);
    }

    /** In a transaction that holds nothing but the end of the run. */
    void finishUnhurried(Connection connection, List<Job> jobs) throws SQLException {
        each(connection, "delete from kernel_jobs.job" + HELD + UNHURRIED, jobs);
    }

    /** Back to the queue without counting the attempt; not at once, since what kept it from running lasts a while. */
    void putBack(Connection connection, List<Job> jobs, Duration delay) throws SQLException {
        String back = "update kernel_jobs.job set state = 'waiting', attempt = attempt - 1, due = now() + interval '"
                + delay.toMillis() + " milliseconds', locked_by = null, locked_until = null" + HELD;
        each(connection, back, jobs);
    }

    void pause(Connection connection, Job job) throws SQLException {
        execute(
                connection,
                "update kernel_jobs.job set state = 'paused', attempt = attempt - 1, locked_by = null, locked_until = null"
                        + HELD,
                job);
    }

    /** Which clinics have paused jobs of which module. */
    record Pause(UUID clinicId, String module) {}

    List<Pause> pauses(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select distinct tenant_id, module from kernel_jobs.job where state = 'paused'");
                ResultSet rows = select.executeQuery()) {
            List<Pause> pauses = new ArrayList<>();
            while (rows.next()) {
                pauses.add(new Pause(rows.getObject(1, UUID.class), rows.getString(2)));
            }
            return pauses;
        }
    }

    int resume(Connection connection, UUID clinic, String module) throws SQLException {
        try (PreparedStatement resume = connection.prepareStatement(
                "update kernel_jobs.job set state = 'waiting' where tenant_id = ? and module = ? and state = 'paused'")) {
            resume.setObject(1, clinic);
            resume.setString(2, module);
            return resume.executeUpdate();
        }
    }

    void retry(Connection connection, Job job, String problem, Duration delay) throws SQLException {
        try (PreparedStatement retry = connection.prepareStatement(
                "update kernel_jobs.job set state = 'waiting', problem = ?, due = now() + ? * interval '1 millisecond',"
                        + " locked_by = null, locked_until = null" + HELD)) {
            retry.setString(1, problem);
            retry.setLong(2, delay.toMillis());
            held(retry, 3, job);
            retry.executeUpdate();
        }
    }

    void bury(Connection connection, Job job, String problem) throws SQLException {
        try (PreparedStatement bury = connection.prepareStatement(
                "update kernel_jobs.job set state = 'dead', problem = ?, locked_by = null, locked_until = null"
                        + HELD)) {
            bury.setString(1, problem);
            held(bury, 2, job);
            bury.executeUpdate();
        }
    }

    private boolean execute(Connection connection, String sql, Job job) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            held(statement, 1, job);
            return statement.executeUpdate() == 1;
        }
    }

    private void each(Connection connection, String sql, List<Job> jobs) throws SQLException {
        if (jobs.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Job job : jobs) {
                held(statement, 1, job);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void held(PreparedStatement statement, int first, Job job) throws SQLException {
        statement.setObject(first, job.id());
        statement.setString(first + 1, node);
        statement.setInt(first + 2, job.attempt());
    }
}

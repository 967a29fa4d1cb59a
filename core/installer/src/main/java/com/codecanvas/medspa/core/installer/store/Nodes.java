package com.codecanvas.medspa.core.installer.store;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.time.Instant;
import java.util.List;

/** What each node says of itself and of the modules that it runs. */
public final class Nodes {

    private static final String FRESH = "seen_at > now() - interval '60 seconds'";

    private final KernelDatabase database;

    public Nodes(KernelDatabase database) {
        this.database = database;
    }

    /** A node; not alive when nothing was heard of it for a minute. */
    public record Node(String id, String name, Instant startedAt, Instant seenAt, boolean alive) {}

    /** A module on a node. */
    public record NodeModule(
            String node,
            String moduleId,
            String version,
            String digest,
            String status,
            String problem,
            String stuck,
            Instant seenAt) {}

    /** Says that the node is there, and replaces what it said of its modules. */
    public void report(Node node, List<NodeModule> modules) {
        database.global(connection -> {
            Sql.run(
                    connection,
                    "insert into kernel_installer.node (id, name, started_at, seen_at) values (?, ?, ?, now())"
                            + " on conflict (id) do update set name = excluded.name, started_at = excluded.started_at,"
                            + " seen_at = now()",
                    node.id(),
                    node.name(),
                    node.startedAt());
            Sql.run(connection, "delete from kernel_installer.node_module where node = ?", node.id());
            for (NodeModule module : modules) {
                Sql.run(
                        connection,
                        "insert into kernel_installer.node_module (node, module_id, version, digest, status, problem,"
                                + " stuck, seen_at) values (?, ?, ?, ?, ?, ?, ?, now())",
                        node.id(),
                        module.moduleId(),
                        module.version(),
                        module.digest(),
                        module.status(),
                        module.problem(),
                        module.stuck());
            }
            Sql.run(connection, "delete from kernel_installer.node where seen_at < now() - interval '30 days'");
            return null;
        });
    }

    public List<Node> all() {
        return database.global(connection -> Sql.list(
                connection,
                "select id, name, started_at, seen_at, " + FRESH + " as alive from kernel_installer.node"
                        + " order by started_at, id",
                row -> new Node(
                        row.getString("id"),
                        row.getString("name"),
                        Sql.instant(row, "started_at"),
                        Sql.instant(row, "seen_at"),
                        row.getBoolean("alive"))));
    }

    /** Of nodes that are alive. */
    public List<NodeModule> modules() {
        return database.global(connection -> Sql.list(
                connection,
                "select node, module_id, version, digest, status, problem, stuck, m.seen_at from"
                        + " kernel_installer.node_module m join kernel_installer.node n on n.id = m.node where n."
                        + FRESH + " order by module_id, n.started_at",
                row -> new NodeModule(
                        row.getString("node"),
                        row.getString("module_id"),
                        row.getString("version"),
                        row.getString("digest"),
                        row.getString("status"),
                        row.getString("problem"),
                        row.getString("stuck"),
                        Sql.instant(row, "seen_at"))));
    }
}

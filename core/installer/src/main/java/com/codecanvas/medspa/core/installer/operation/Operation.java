package com.codecanvas.medspa.core.installer.operation;

import com.codecanvas.medspa.api.persistence.Ids;
import java.time.Instant;
import java.util.UUID;

/**
 * A change of one module, from beginning to end.
 *
 * @param from null when the module was not there
 * @param to null when it goes
 * @param backwards whether it is being taken back
 * @param migrating versions of the migrations that it runs, separated by blanks; null as long as nothing was looked at
 */
public record Operation(
        UUID id,
        Kind kind,
        String moduleId,
        String moduleName,
        Release from,
        Release to,
        Phase phase,
        boolean backwards,
        String migrating,
        State state,
        String problem,
        String node,
        Instant startedAt,
        String startedBy,
        Instant endedAt) {

    public static Operation begin(Begin begin, String node) {
        Subject subject = begin.subject();
        return new Operation(
                Ids.next(),
                begin.kind(),
                subject.moduleId(),
                subject.moduleName(),
                subject.from(),
                subject.to(),
                Phase.ACCEPTED,
                false,
                null,
                State.RUNNING,
                null,
                node,
                Instant.now(),
                subject.by(),
                null);
    }

    /** An operation that is asked for. */
    public record Begin(Kind kind, Subject subject) {}

    /** What is to change, and who wants it. */
    public record Subject(String moduleId, String moduleName, Release from, Release to, String by) {}
}

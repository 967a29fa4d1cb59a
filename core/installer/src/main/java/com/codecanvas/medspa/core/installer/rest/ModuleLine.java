package com.codecanvas.medspa.core.installer.rest;

import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.Release;
import java.time.Instant;
import java.util.List;

/**
 * A module as the operator sees it.
 *
 * @param origin shipped or installed; a shipped one may run in an installed version
 * @param rollbackTo the version that could be put back, or null
 * @param stuck words about what its last stop left behind on a node, or null
 */
public record ModuleLine(
        String id,
        String name,
        String version,
        String vendor,
        String description,
        String icon,
        String category,
        String origin,
        String status,
        String problem,
        String signer,
        String fingerprint,
        Grants grants,
        Instant installedAt,
        ClinicCount clinics,
        List<NodeState> nodes,
        String rollbackTo,
        List<String> needs,
        List<String> neededBy,
        List<Release> changelog,
        String stuck) {

    /** How many clinics use it, of how many. */
    public record ClinicCount(long enabled, int total) {}

    /** How it is on one node. */
    public record NodeState(String node, String version, String status, String problem, Instant seenAt) {}
}

package com.codecanvas.medspa.core.packages;

import java.util.List;

/**
 * What a module asks for beyond its own code.
 *
 * @param database tables of its own
 * @param hosts names of the servers that it talks to
 * @param patientData categories of patient data that it sees, in words for the clinic admin
 */
public record Grants(boolean database, List<String> hosts, List<String> patientData) {

    public static final Grants NONE = new Grants(false, List.of(), List.of());

    public Grants {
        hosts = List.copyOf(hosts);
        patientData = List.copyOf(patientData);
    }
}

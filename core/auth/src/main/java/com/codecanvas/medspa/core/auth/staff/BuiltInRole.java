package com.codecanvas.medspa.core.auth.staff;

import java.util.Arrays;
import java.util.Optional;

/** The roles that every clinic has. A higher rank may manage users of lower and equal rank. */
public enum BuiltInRole {
    OWNER("owner", "Owner", "Everything, and the only role that manages owners", 3),
    ADMIN("admin", "Admin", "Modules, users, settings and all clinical work", 2),
    PRACTITIONER("practitioner", "Practitioner", "Patients, the calendar and treatments", 1),
    FRONT_DESK("front-desk", "Front desk", "Patients, the calendar and payments", 1),
    AUDITOR("auditor", "Auditor", "Sees everything, changes nothing", 1);

    private final String id;
    private final String title;
    private final String description;
    private final int rank;

    BuiltInRole(String id, String title, String description, int rank) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.rank = rank;
    }

    public static Optional<BuiltInRole> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** Owner and admin have every permission. */
    public boolean hasAll() {
        return rank > 1;
    }

    public boolean mayManage(BuiltInRole other) {
        return rank >= other.rank;
    }
}

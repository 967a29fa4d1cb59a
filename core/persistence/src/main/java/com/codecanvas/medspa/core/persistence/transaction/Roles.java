package com.codecanvas.medspa.core.persistence.transaction;

/** Names of the database's roles and schemas. */
public final class Roles {

    public static final String APP = "medspa_app";
    public static final String KERNEL = "medspa_kernel";

    private Roles() {}

    public static String schemaOf(String moduleId) {
        return moduleId.replace('-', '_');
    }

    public static String ofModule(String moduleId) {
        return "medspa_m_" + schemaOf(moduleId);
    }
}

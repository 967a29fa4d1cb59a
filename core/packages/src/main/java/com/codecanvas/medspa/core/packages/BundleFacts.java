package com.codecanvas.medspa.core.packages;

/**
 * What the bundle around a {@code module.json} says.
 *
 * @param moduleId its header {@code MedSpa-Module}
 * @param version major, minor and micro
 * @param apiRange its header {@code MedSpa-Api}, or null
 * @param migrations whether it brings tables
 */
public record BundleFacts(String moduleId, String version, String vendor, String apiRange, boolean migrations) {

    public static final String MODULE_HEADER = "MedSpa-Module";
    public static final String API_HEADER = "MedSpa-Api";
    public static final String DESCRIPTOR = "MEDSPA-INF/module.json";
    public static final String UI = "MEDSPA-INF/ui.json";
    public static final String MIGRATIONS = "MEDSPA-INF/migrations";
}

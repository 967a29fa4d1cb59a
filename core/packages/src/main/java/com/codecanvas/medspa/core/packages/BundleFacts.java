package com.codecanvas.medspa.core.packages;

import java.util.regex.Pattern;

/**
 * What the bundle around a {@code module.json} says.
 *
 * @param moduleId its header {@code MedSpa-Module}
 * @param version major, minor and micro
 * @param apiRange its header {@code MedSpa-Api}, or null
 * @param migrations whether it brings tables
 * @param capabilities its header {@code Provide-Capability}, or null
 */
public record BundleFacts(
        String moduleId, String version, String vendor, String apiRange, boolean migrations, String capabilities) {

    public static final String MODULE_HEADER = "MedSpa-Module";
    public static final String API_HEADER = "MedSpa-Api";
    public static final String DESCRIPTOR = "MEDSPA-INF/module.json";
    public static final String UI = "MEDSPA-INF/ui.json";
    public static final String MIGRATIONS = "MEDSPA-INF/migrations";
    public static final String CAPABILITIES_HEADER = "Provide-Capability";

    private static final Pattern PERSONAL_DATA =
            Pattern.compile("[\",]com\\.codecanvas\\.medspa\\.api\\.privacy\\.PersonalData[\",]");

    /** Whether one of its components says what the module holds about people. */
    public boolean saysWhatItHolds() {
        return capabilities != null && PERSONAL_DATA.matcher(capabilities).find();
    }
}

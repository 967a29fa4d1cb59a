package com.codecanvas.medspa.core.modules.rest;

import java.util.List;

/**
 * What enabling or disabling a module would mean for the clinic; nothing has happened yet.
 *
 * @param alsoNeeded ids of modules that must be enabled before
 * @param dependants ids of enabled modules that cannot work without it
 * @param hosts servers that it talks to
 * @param consentNeeded whether the admin must agree to patient data and permissions
 * @param waitingJobs work that waits while it is off
 * @param slots that it would fill, or leave without their provider
 * @param words the same in sentences
 */
public record ModulePlan(
        String module,
        boolean enabled,
        List<String> alsoNeeded,
        List<String> dependants,
        List<ModuleView.Permission> permissions,
        List<String> patientData,
        List<String> hosts,
        boolean consentNeeded,
        long waitingJobs,
        long waitingEvents,
        List<PlannedSlot> slots,
        List<String> words) {

    /** @param active whether the module is the slot's provider for the clinic now */
    public record PlannedSlot(String id, String name, boolean active) {}
}

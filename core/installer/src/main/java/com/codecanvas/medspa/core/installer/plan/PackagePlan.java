package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.packages.Grants;
import java.util.List;
import java.util.UUID;

/** What would happen, before anything does. */
public record PackagePlan(
        String packageId,
        String fileName,
        ModuleFacts module,
        SignatureFacts signature,
        Grants grants,
        List<String> addedGrants,
        List<String> removedGrants,
        Steps plan,
        WayBack rollback,
        List<Refusal> refusals,
        List<Refusal> warnings) {

    /** Which module. */
    public record ModuleFacts(
            String id, String name, String version, String vendor, String description, String apiRange) {}

    /** Who signed it, and whether the operator trusts that signer. */
    public record SignatureFacts(String state, String signer, String fingerprint, boolean trusted) {}

    /** What changes. */
    public record Steps(
            String action,
            String from,
            String to,
            List<BundleStep> bundles,
            List<ClinicLine> clinics,
            int clinicsTotal,
            List<MigrationStep> migrations,
            List<String> dependants) {}

    /** A bundle that is installed, updated, started, restarted or uninstalled. */
    public record BundleStep(String symbolicName, String version, String action) {}

    /** A clinic that uses the module. */
    public record ClinicLine(UUID id, String name) {}

    /** A migration that would run. */
    public record MigrationStep(String version, String description, String kind) {}
}

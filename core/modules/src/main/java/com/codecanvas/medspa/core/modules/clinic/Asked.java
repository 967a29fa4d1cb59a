package com.codecanvas.medspa.core.modules.clinic;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleOrigin;
import com.codecanvas.medspa.core.modules.PermissionDescriptor;
import java.util.List;
import java.util.Set;

/** What a module asks a clinic to agree to; nothing where it ships with the platform. */
public record Asked(boolean consent, List<String> patientData, List<String> permissions) {

    public static Asked by(InstalledModule module) {
        return by(module, ModuleOrigin.BY_LOCATION);
    }

    static Asked by(InstalledModule module, ModuleOrigin origin) {
        return new Asked(
                !origin.shipped(module),
                module.descriptor().grants().patientData(),
                module.descriptor().permissions().stream()
                        .map(PermissionDescriptor::id)
                        .toList());
    }

    /** Kinds of patient data that the clinic has not agreed to: until it does, the module is paused for it. */
    public List<String> missing(Consent given) {
        if (!consent) {
            return List.of();
        }
        return given == null
                ? patientData
                : patientData.stream()
                        .filter(data -> !given.patientData().contains(data))
                        .toList();
    }

    public boolean allows(Consent given) {
        return !consent || given != null && missing(given).isEmpty();
    }

    /** Whether nothing need be asked before the module is enabled: a new permission is worth a question too. */
    public boolean covered(Consent given) {
        return allows(given) && (!consent || given.permissions().containsAll(permissions));
    }

    public boolean sameAs(List<String> givenData, List<String> givenPermissions) {
        return Set.copyOf(givenData).equals(Set.copyOf(patientData))
                && Set.copyOf(givenPermissions).equals(Set.copyOf(permissions));
    }
}

package com.codecanvas.medspa.core.modules;

import com.codecanvas.medspa.core.packages.DescriptorFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.framework.Bundle;

/** The modules of this node. */
public interface ModuleRegistry {

    /** The id of the kernel's own endpoints, permissions and pages; always on. */
    String KERNEL = DescriptorFile.KERNEL;

    /** Signals sent when a clinic's use of a module changes: {@code <clinic id> <module id> <true|false>}. */
    String CHANGES = "modules";

    List<InstalledModule> modules();

    Optional<InstalledModule> find(String moduleId);

    /** Empty for a bundle that is no module, such as the kernel's. */
    Optional<InstalledModule> of(Bundle bundle);

    /** The kernel's own permissions and pages. */
    ModuleDescriptor kernel();

    boolean enabled(UUID clinicId, String moduleId);

    Set<String> enabled(UUID clinicId);

    /** Permissions of the kernel and of all installed modules. */
    List<PermissionDescriptor> permissions();

    /** Counts a call into the module until the result is closed, so that stopping it waits; null while it is not active. */
    ModuleCall enter(String moduleId);

    /** Takes the module out of service until its bundle starts again, as when an endpoint of it declares no permission. */
    void refuse(String moduleId, String problem);
}

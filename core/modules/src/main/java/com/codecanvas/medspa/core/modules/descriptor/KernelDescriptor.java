package com.codecanvas.medspa.core.modules.descriptor;

import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.packages.BundleFacts;

/** The kernel's own permissions and pages, described like a module's. */
public final class KernelDescriptor {

    private KernelDescriptor() {}

    public static ModuleDescriptor read() {
        return DescriptorReader.read(
                DescriptorReader.bytes(KernelDescriptor.class.getResource("/MEDSPA-INF/kernel-module.json")),
                null,
                new BundleFacts(ModuleRegistry.KERNEL, "1.0.0", "CodeCanvas", null, false, null));
    }
}

package com.codecanvas.medspa.core.auth.staff;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.PermissionDescriptor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What a role may do in a clinic: the permissions that the kernel and the clinic's modules give it. */
public final class RolePermissions {

    private final ModuleRegistry modules;

    public RolePermissions(ModuleRegistry modules) {
        this.modules = modules;
    }

    /** What the answer follows from. */
    public record Basis(Set<String> enabled, List<InstalledModule> modules) {}

    public Basis basis(UUID clinic) {
        return new Basis(modules.enabled(clinic), modules.modules());
    }

    public Set<String> of(UUID clinic, BuiltInRole role) {
        return of(basis(clinic), role);
    }

    public Set<String> of(Basis basis, BuiltInRole role) {
        Set<String> permissions = new TreeSet<>();
        for (PermissionDescriptor permission : modules.kernel().permissions()) {
            add(permissions, permission, role);
        }
        for (InstalledModule module : basis.modules()) {
            if (basis.enabled().contains(module.descriptor().id())) {
                module.descriptor().permissions().forEach(permission -> add(permissions, permission, role));
            }
        }
        return permissions;
    }

    private static void add(Set<String> permissions, PermissionDescriptor permission, BuiltInRole role) {
        if (role.hasAll() || permission.roles().contains(role.id())) {
            permissions.add(permission.id());
        }
    }
}

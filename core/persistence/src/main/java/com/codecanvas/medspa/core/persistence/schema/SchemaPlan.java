package com.codecanvas.medspa.core.persistence.schema;

import com.codecanvas.medspa.core.persistence.transaction.Roles;

/**
 * A schema, the role that uses it, and its migrations.
 *
 * @param owner the module or kernel bundle that it belongs to, for messages
 * @param guarded whether its tables must pass the isolation rules; the kernel's own schemas also hold directories of all clinics
 */
public record SchemaPlan(String owner, String schema, String role, Scripts scripts, boolean guarded) {

    public static SchemaPlan ofModule(String moduleId, Scripts scripts) {
        return new SchemaPlan(moduleId, Roles.schemaOf(moduleId), Roles.ofModule(moduleId), scripts, true);
    }

    public static SchemaPlan ofKernel(String name, Scripts scripts) {
        String schema = name.equals("kernel") ? name : "kernel_" + Roles.schemaOf(name);
        return new SchemaPlan(name, schema, Roles.KERNEL, scripts, false);
    }

    SchemaPlan with(Scripts others) {
        return new SchemaPlan(owner, schema, role, others, guarded);
    }
}

package com.codecanvas.medspa.core.modules;

import com.codecanvas.medspa.core.packages.DeclaredPermission;
import java.util.List;

/** A permission that a module declares, and the built-in roles that have it from the start (owner and admin always do). */
public record PermissionDescriptor(String id, String name, String description, List<String> roles) {

    public static PermissionDescriptor of(DeclaredPermission declared) {
        return new PermissionDescriptor(declared.id(), declared.name(), declared.description(), declared.roles());
    }
}

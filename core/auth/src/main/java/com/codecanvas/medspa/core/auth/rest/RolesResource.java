package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.staff.BuiltInRole;
import com.codecanvas.medspa.core.auth.staff.RolePermissions;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Roles and what they may do in this clinic. */
@Component(service = RolesResource.class)
@RestResource
@Path("roles")
@Produces(MediaType.APPLICATION_JSON)
@RequiresPermission("users.read")
public final class RolesResource {

    private final RolePermissions permissions;
    private final CurrentClinic clinic;

    @Activate
    public RolesResource(@Reference ModuleRegistry modules, @Reference CurrentClinic clinic) {
        this.permissions = new RolePermissions(modules);
        this.clinic = clinic;
    }

    /** A role. */
    public record RoleView(String id, String name, String description, List<String> permissions) {}

    @GET
    public Page<RoleView> list() {
        UUID id = clinic.get().id();
        return Page.all(Arrays.stream(BuiltInRole.values())
                .map(role -> new RoleView(
                        role.id(), role.title(), role.description(), List.copyOf(permissions.of(id, role))))
                .toList());
    }
}

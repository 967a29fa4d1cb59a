package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.staff.NewStaff;
import com.codecanvas.medspa.core.auth.staff.StaffChange;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clinic's users. */
@Component(service = UsersResource.class)
@RestResource
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@RequiresPermission("users.manage")
public final class UsersResource {

    private final UserAdministration users;

    @Activate
    public UsersResource(@Reference UserAdministration users) {
        this.users = users;
    }

    /** A password to be told to the user, who changes it. */
    public record TemporaryPasswordView(String temporaryPassword) {}

    @GET
    @RequiresPermission("users.read")
    public Page<UserView> list() {
        return Page.all(
                users.all().stream().map(staff -> UserView.of(staff, null)).toList());
    }

    @GET
    @Path("{id}")
    @RequiresPermission("users.read")
    public UserView read(@PathParam("id") UUID id) {
        return UserView.of(users.find(id), null);
    }

    @POST
    @Answers(201)
    public UserView create(NewStaff input) {
        UserAdministration.Created created = users.create(input);
        return UserView.of(created.staff(), created.temporaryPassword());
    }

    /** Changes what is given; the rest stays. */
    @PATCH
    @Path("{id}")
    public UserView change(@PathParam("id") UUID id, StaffChange change, @HeaderParam("If-Match") IfMatch seen) {
        return UserView.of(users.change(id, change, seen), null);
    }

    @POST
    @Path("{id}/password-reset")
    public TemporaryPasswordView resetPassword(@PathParam("id") UUID id) {
        return new TemporaryPasswordView(users.resetPassword(id));
    }
}

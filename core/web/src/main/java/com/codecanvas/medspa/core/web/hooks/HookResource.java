package com.codecanvas.medspa.core.web.hooks;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.OpenEndpoint;
import com.codecanvas.medspa.api.hooks.Hook;
import com.codecanvas.medspa.api.hooks.HookAnswer;
import com.codecanvas.medspa.api.hooks.HookRequest;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.web.problems.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where providers' servers post. Unknown clinics, modules that are off and wrong keys are answered alike. */
@Component(service = HookResource.class)
@RestResource
@Path("hooks/{clinicId}/{moduleId}/{name}/{key}")
public final class HookResource {

    private static final int MOST_BYTES = 256 * 1024;

    private final Clinics clinics;
    private final ClinicScopes scopes;
    private final ModuleRegistry modules;
    private final HookAddresses addresses;
    private final HookDirectory hooks;
    private final HookCalls calls;

    @Activate
    public HookResource(
            @Reference Clinics clinics,
            @Reference ClinicScopes scopes,
            @Reference ModuleRegistry modules,
            @Reference HookAddresses addresses,
            @Reference HookDirectory hooks,
            @Reference HookCalls calls) {
        this.clinics = clinics;
        this.scopes = scopes;
        this.modules = modules;
        this.addresses = addresses;
        this.hooks = hooks;
        this.calls = calls;
    }

    @POST
    @Produces("*/*")
    @OpenEndpoint(
            because = "Providers have no account: the address holds a key, and the module checks the signature",
            signedIn = false)
    @NotAudited(because = "The module's hook leaves the entry, in the clinic's scope")
    public Response receive(
            @PathParam("clinicId") UUID clinicId,
            @PathParam("moduleId") String moduleId,
            @PathParam("name") String name,
            @PathParam("key") String key,
            InputStream body,
            @Context HttpServletRequest request)
            throws Exception {
        Clinic clinic = clinics.find(clinicId).orElseThrow(Problems::nothingHere);
        return scopes.call(new Scope(clinic, null), () -> {
            if (!addresses.fits(key, moduleId, name) || !modules.enabled(clinicId, moduleId)) {
                throw Problems.nothingHere();
            }
            Hook hook = hooks.find(moduleId, name).orElseThrow(Problems::moduleAway);
            URI address = addresses.of(clinicId, moduleId, name, key);
            return response(calls.call(clinicId, moduleId, hook, read(address, body, request)));
        });
    }

    private static HookRequest read(URI address, InputStream body, HttpServletRequest request) throws IOException {
        byte[] bytes = body == null ? new byte[0] : body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Problem.tooLarge("A hook's body may have at most 256 KiB.");
        }
        String query = request.getQueryString();
        Map<String, String> headers = new HashMap<>();
        for (String header : Collections.list(request.getHeaderNames())) {
            headers.putIfAbsent(header.toLowerCase(Locale.ROOT), request.getHeader(header));
        }
        return new HookRequest(query == null ? address : URI.create(address + "?" + query), headers, bytes);
    }

    private static Response response(HookAnswer answer) {
        Response.ResponseBuilder built = Response.status(answer.status());
        return answer.contentType() == null
                ? built.build()
                : built.type(answer.contentType()).entity(answer.body()).build();
    }
}

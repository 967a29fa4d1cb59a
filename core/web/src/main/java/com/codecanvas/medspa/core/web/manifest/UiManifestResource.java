package com.codecanvas.medspa.core.web.manifest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.OpenEndpoint;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.web.assets.AssetVersions;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The browser shell's contents. */
@Component(service = UiManifestResource.class)
@RestResource
@Path("ui/manifest")
public final class UiManifestResource {

    private final ModuleRegistry modules;
    private final AssetVersions assets;
    private final ClinicScopes scopes;

    @Activate
    public UiManifestResource(
            @Reference ModuleRegistry modules, @Reference AssetVersions assets, @Reference ClinicScopes scopes) {
        this.modules = modules;
        this.assets = assets;
        this.scopes = scopes;
    }

    @GET
    @OpenEndpoint(because = "Every signed-in user has a page; what is on it depends on the user's permissions.")
    @NotAudited(because = "Shows no patient data and changes nothing.")
    public UiManifest manifest() {
        Scope scope = scopes.current().orElseThrow(() -> new IllegalStateException("Outside a clinic"));
        Contributions contributions = new Contributions(scope.actor().permissions());
        contributions.add(modules.kernel(), null);
        StringBuilder version = new StringBuilder();
        for (InstalledModule module : modules.modules()) {
            if (module.status() != Status.STOPPED
                    && module.status() != Status.REFUSED
                    && modules.enabled(scope.clinic().id(), module.descriptor().id())) {
                String script = assets.address(module, "index.js").orElse(null);
                contributions.add(module.descriptor(), script);
                version.append(module.descriptor().id()).append(script);
            }
        }
        return contributions.manifest(Integer.toHexString(version.toString().hashCode()));
    }
}

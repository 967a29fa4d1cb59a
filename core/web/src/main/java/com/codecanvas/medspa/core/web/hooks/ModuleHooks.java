package com.codecanvas.medspa.core.web.hooks;

import com.codecanvas.medspa.api.hooks.Hooks;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import java.net.URI;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The hooks of one module, for the clinic of the calling thread. */
@Component(scope = ServiceScope.BUNDLE)
public final class ModuleHooks implements Hooks {

    private final String module;
    private final CurrentClinic clinic;
    private final HookAddresses addresses;

    @Activate
    public ModuleHooks(ComponentContext context, @Reference CurrentClinic clinic, @Reference HookAddresses addresses) {
        this.module = context.getUsingBundle().getHeaders("").get("MedSpa-Module");
        this.clinic = clinic;
        this.addresses = addresses;
    }

    @Override
    public URI address(String name) {
        return addresses.of(clinic.get().id(), module, name);
    }
}

package com.codecanvas.medspa.core.installer.framework;

import com.codecanvas.medspa.core.installer.plan.Platform;
import com.codecanvas.medspa.core.installer.plan.Platform.Offer;
import com.codecanvas.medspa.core.installer.plan.Platform.PresentModule;
import com.codecanvas.medspa.core.installer.plan.Platform.Use;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Looks at the framework for plans. */
public final class PlatformView {

    private static final String PACKAGES = BundleRevision.PACKAGE_NAMESPACE;
    private static final String API = "com.codecanvas.medspa.api";
    private static final Pattern IMPORT = Pattern.compile(",?([\\w.]+)((?:;[^,\"]*(?:\"[^\"]*\")?[^,\"]*)*)");
    private static final Pattern RANGE = Pattern.compile(";version=\"?([^\";]+)\"?");

    private final BundleContext context;
    private final ModuleRegistry registry;

    public PlatformView(BundleContext context, ModuleRegistry registry) {
        this.context = context;
        this.registry = registry;
    }

    public Platform now() {
        Map<String, String> owners = new HashMap<>();
        List<Offer> offers = new ArrayList<>();
        List<Use> uses = new ArrayList<>();
        String api = "0.0.0";
        for (Bundle bundle : context.getBundles()) {
            String owner = owner(bundle);
            owners.put(bundle.getSymbolicName(), owner);
            offers(bundle, owner, offers);
            uses(bundle, owner, uses);
            if (API.equals(bundle.getSymbolicName())) {
                api = Bundles.version(bundle);
            }
        }
        return new Platform(api, modules(), owners, offers, uses);
    }

    private static String owner(Bundle bundle) {
        String module = Bundles.moduleOf(bundle);
        return module == null ? "" : module;
    }

    private Map<String, PresentModule> modules() {
        Map<String, PresentModule> modules = new LinkedHashMap<>();
        for (InstalledModule module : registry.modules()) {
            modules.put(
                    module.descriptor().id(),
                    new PresentModule(
                            module.descriptor().id(),
                            module.descriptor().name(),
                            module.descriptor().version(),
                            module.descriptor().needs(),
                            module.bundle().getSymbolicName(),
                            !Bundles.broughtAtRuntime(module.bundle())));
        }
        return modules;
    }

    private static void offers(Bundle bundle, String owner, List<Offer> offers) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if (revision == null) {
            return;
        }
        for (BundleCapability capability : revision.getDeclaredCapabilities(PACKAGES)) {
            Object version = capability.getAttributes().get("version");
            offers.add(new Offer(
                    owner,
                    (String) capability.getAttributes().get(PACKAGES),
                    version instanceof Version ? version.toString() : "0.0.0"));
        }
    }

    /** Told from the wires, not from headers: what could come from elsewhere does not hold anybody. */
    private static void uses(Bundle bundle, String owner, List<Use> uses) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (owner.isEmpty() || wiring == null) {
            return;
        }
        for (BundleWire wire : wiring.getRequiredWires(PACKAGES)) {
            String provider = owner(wire.getProvider().getBundle());
            if (!provider.isEmpty() && !provider.equals(owner)) {
                String name = (String) wire.getCapability().getAttributes().get(PACKAGES);
                uses.add(new Use(owner, provider, name, range(bundle, name)));
            }
        }
    }

    private static String range(Bundle bundle, String packageName) {
        String imports = bundle.getHeaders("").get("Import-Package");
        Matcher clause = IMPORT.matcher(imports == null ? "" : imports);
        while (clause.find()) {
            Matcher range = RANGE.matcher(clause.group(2));
            if (clause.group(1).equals(packageName) && range.find()) {
                return range.group(1);
            }
        }
        return "0.0.0";
    }
}

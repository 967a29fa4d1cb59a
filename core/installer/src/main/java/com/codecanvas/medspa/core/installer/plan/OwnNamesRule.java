package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.installer.plan.Platform.PresentModule;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A module brings bundles of its own and takes nobody else's name. */
final class OwnNamesRule implements Rule {

    private static final Set<String> RESERVED = Set.of("kernel", "platform", "medspa", "api", "core", "operator");
    private static final String KERNEL_BUNDLES = "com.codecanvas.medspa.core.";

    @Override
    public List<Refusal> refusals(ModulePackage source, Platform platform) {
        List<Refusal> found = new ArrayList<>();
        String id = source.moduleId();
        if (RESERVED.contains(id) || id.startsWith("kernel")) {
            found.add(new Refusal("name", "A module cannot be called " + id + ": that name is the platform's."));
        }
        for (PackageBundle bundle : source.bundles()) {
            String owner = platform.owners().get(bundle.symbolicName());
            if (bundle.symbolicName().startsWith(KERNEL_BUNDLES) || owner != null && owner.isEmpty()) {
                found.add(new Refusal(
                        "name",
                        "It brings the bundle " + bundle.symbolicName() + ", which is a part of the platform."));
            } else if (owner != null && !owner.equals(id)) {
                found.add(new Refusal(
                        "name",
                        "It brings the bundle " + bundle.symbolicName() + ", which belongs to the module "
                                + platform.nameOf(owner) + "."));
            }
        }
        found.addAll(ofShipped(source, platform.modules().get(id)));
        return found;
    }

    private static List<Refusal> ofShipped(ModulePackage source, PresentModule there) {
        if (there == null || !there.shipped()) {
            return List.of();
        }
        String carrier = source.bundles().stream()
                .filter(PackageBundle::carriesModule)
                .map(PackageBundle::symbolicName)
                .findFirst()
                .orElse("");
        return carrier.equals(there.carrier())
                ? List.of()
                : List.of(new Refusal(
                        "name",
                        "There is a module " + there.id() + " already, which is another one: its bundle is called "
                                + there.carrier() + ", not " + carrier + "."));
    }
}

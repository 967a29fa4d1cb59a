package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.installer.plan.Platform.Offer;
import com.codecanvas.medspa.core.installer.plan.Platform.PresentModule;
import com.codecanvas.medspa.core.installer.plan.Platform.Use;
import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageBundle;
import com.codecanvas.medspa.core.packages.PackageDescriptor;
import com.codecanvas.medspa.core.packages.PackageExport;
import com.codecanvas.medspa.core.packages.PackageImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A package and a platform for rules to look at. */
final class Specimen {

    private final String id;
    private String apiRange;
    private List<String> needs = List.of();
    private String symbolicName;
    private final List<PackageImport> imports = new ArrayList<>();
    private final List<PackageExport> exports = new ArrayList<>();

    private Specimen(String id) {
        this.id = id;
        this.symbolicName = "com.example." + id;
    }

    static Specimen of(String id) {
        return new Specimen(id);
    }

    Specimen madeFor(String range) {
        apiRange = range;
        return this;
    }

    Specimen needs(String... modules) {
        needs = List.of(modules);
        return this;
    }

    Specimen called(String name) {
        symbolicName = name;
        return this;
    }

    Specimen imports(String name, String range) {
        imports.add(new PackageImport(name, range, false));
        return this;
    }

    Specimen mayImport(String name, String range) {
        imports.add(new PackageImport(name, range, true));
        return this;
    }

    Specimen exports(String name, String version) {
        exports.add(new PackageExport(name, version));
        return this;
    }

    ModulePackage file() {
        PackageDescriptor descriptor = new PackageDescriptor(
                id,
                "The " + id,
                "",
                "",
                "1.0.0",
                apiRange,
                "puzzle",
                "",
                true,
                needs,
                Grants.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        PackageBundle bundle = new PackageBundle(symbolicName, "1.0.0", imports, exports, true, Map.of(), null);
        return new ModulePackage(Path.of("x.jar"), "0".repeat(64), descriptor, List.of(bundle), List.of(), List.of());
    }

    /** Patients ship with the platform; scheduling needs them and uses their code. */
    static Platform platform() {
        Map<String, PresentModule> modules = new LinkedHashMap<>();
        modules.put("patients", new PresentModule("patients", "Patients", "1.0.0", List.of(), "x.patients", true));
        modules.put(
                "scheduling",
                new PresentModule("scheduling", "Scheduling", "1.0.0", List.of("patients"), "x.scheduling", true));
        modules.put("loyalty", new PresentModule("loyalty", "Loyalty", "1.0.0", List.of("lasers"), "x.loyalty", false));
        return new Platform(
                "1.2.0",
                modules,
                Map.of("x.patients", "patients", "x.scheduling", "scheduling", "x.loyalty", "loyalty", "x.web", ""),
                List.of(new Offer("", "x.api", "1.2.0"), new Offer("patients", "x.patients.api", "1.0.0")),
                List.of(new Use("scheduling", "patients", "x.patients.api", "[1.0,2)")));
    }

    static List<String> rules(Specimen specimen) {
        return PackageRules.refusals(specimen.file(), platform()).stream()
                .map(Refusal::rule)
                .toList();
    }
}

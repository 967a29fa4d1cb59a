package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.cli.http.Json;
import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageDescriptor;
import com.codecanvas.medspa.core.packages.PackageMigration;
import com.codecanvas.medspa.core.packages.Signature;
import java.nio.file.Path;
import java.util.List;

/** {@code module inspect}: what is in a package, to read or as JSON. */
final class InspectCommand {

    private final Desk desk;

    InspectCommand(Desk desk) {
        this.desk = desk;
    }

    void run(Arguments arguments) {
        ModulePackage read = ModulePackage.read(Path.of(arguments.word("file")));
        if (arguments.has("--json")) {
            desk.say(Json.text(PackageJson.of(read)));
        } else {
            head(read);
            asks(read.descriptor());
            offers(read);
        }
    }

    private void head(ModulePackage read) {
        PackageDescriptor module = read.descriptor();
        desk.say(module.name() + " " + module.version() + " (" + module.id() + ")"
                + (module.vendor().isEmpty() ? "" : ", by " + module.vendor()));
        if (!module.description().isEmpty()) {
            desk.say(module.description());
        }
        desk.say("");
        Signature signature = read.signature();
        desk.say("signature", signature.message());
        if (signature.fingerprint() != null) {
            desk.say("fingerprint", signature.fingerprint());
        }
        desk.say("digest", read.digest());
        desk.say("API", module.apiRange() == null ? "does not say" : module.apiRange());
        lines("needs", module.needs());
    }

    private void asks(PackageDescriptor module) {
        Grants grants = module.grants();
        desk.say("database", grants.database() ? "tables of its own" : "none");
        lines("network", grants.hosts());
        lines("patient data", grants.patientData());
        lines(
                "permissions",
                module.permissions().stream()
                        .map(permission -> permission.id() + "  " + permission.name())
                        .toList());
    }

    private void offers(ModulePackage read) {
        PackageDescriptor module = read.descriptor();
        lines(
                "bundles",
                read.bundles().stream()
                        .map(bundle -> bundle.symbolicName() + " " + bundle.version())
                        .toList());
        lines(
                "migrations",
                read.migrations().stream()
                        .map(step -> step.version() + " " + step.description() + ": " + back(step.kind()))
                        .toList());
        lines("owns slots", module.slots().stream().map(slot -> slot.id()).toList());
        lines(
                "fills slots",
                module.provides().stream().map(fills -> fills.slot()).toList());
        lines(
                "keeps",
                module.retention().stream()
                        .map(rule -> rule.table() + " for " + rule.years() + " years: " + rule.because())
                        .toList());
        lines(
                "changes",
                module.changelog().stream()
                        .map(release ->
                                release.version() + ", " + release.date() + ": " + String.join("; ", release.changes()))
                        .toList());
    }

    static String back(PackageMigration.Kind kind) {
        return switch (kind) {
            case DOWN_PATH -> "can be undone";
            case EXPAND -> "the version before works with it";
            case ONE_WAY -> "no way back";
        };
    }

    private void lines(String name, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            desk.say(i == 0 ? name : "", lines.get(i));
        }
    }
}

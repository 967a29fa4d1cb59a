package com.codecanvas.medspa.cli.module;

import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageDescriptor;
import com.codecanvas.medspa.core.packages.Signature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A package for programs. */
final class PackageJson {

    private PackageJson() {}

    static Map<String, Object> of(ModulePackage read) {
        Map<String, Object> json = new LinkedHashMap<>();
        PackageDescriptor module = read.descriptor();
        json.put("id", module.id());
        json.put("name", module.name());
        json.put("version", module.version());
        json.put("vendor", module.vendor());
        json.put("description", module.description());
        json.put("apiRange", module.apiRange());
        json.put("digest", read.digest());
        json.put("signature", signature(read.signature()));
        json.put("needs", module.needs());
        json.put("grants", grants(module.grants()));
        json.put(
                "permissions",
                module.permissions().stream()
                        .map(permission -> Map.of("id", permission.id(), "name", permission.name()))
                        .toList());
        json.put("bundles", bundles(read));
        json.put("migrations", migrations(read));
        json.put("slots", module.slots().stream().map(slot -> slot.id()).toList());
        json.put(
                "provides",
                module.provides().stream().map(fills -> fills.slot()).toList());
        json.put(
                "changelog",
                module.changelog().stream()
                        .map(release -> Map.of(
                                "version", release.version(), "date", release.date(), "changes", release.changes()))
                        .toList());
        return json;
    }

    private static Map<String, Object> signature(Signature signature) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", word(signature.state()));
        json.put("signer", signature.signer());
        json.put("fingerprint", signature.fingerprint());
        json.put("notAfter", signature.notAfter());
        json.put("message", signature.message());
        return json;
    }

    static Map<String, Object> grants(Grants grants) {
        return Map.of("database", grants.database(), "hosts", grants.hosts(), "patientData", grants.patientData());
    }

    private static List<Map<String, Object>> bundles(ModulePackage read) {
        return read.bundles().stream()
                .map(bundle -> Map.<String, Object>of(
                        "symbolicName",
                        bundle.symbolicName(),
                        "version",
                        bundle.version(),
                        "carriesModule",
                        bundle.carriesModule()))
                .toList();
    }

    private static List<Map<String, String>> migrations(ModulePackage read) {
        return read.migrations().stream()
                .map(step ->
                        Map.of("version", step.version(), "description", step.description(), "kind", word(step.kind())))
                .toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

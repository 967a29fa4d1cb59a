package com.codecanvas.medspa.core.installer.tables;

import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageScript;
import com.codecanvas.medspa.core.persistence.ModuleSchemas;
import com.codecanvas.medspa.core.persistence.ModuleSchemas.Versions;
import com.codecanvas.medspa.core.persistence.SchemaOutlook;
import com.codecanvas.medspa.core.persistence.SchemaStep;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The modules' tables by their packages. Each step is whole or has not happened, and doing it twice is doing it once. */
public final class PackageTables {

    private final ModuleSchemas schemas;

    public PackageTables(ModuleSchemas schemas) {
        this.schemas = schemas;
    }

    /** What {@link #migrate} would run. */
    public SchemaOutlook outlook(ModulePackage source) {
        return schemas.outlook(source.moduleId(), scripts(source));
    }

    /** @throws com.codecanvas.medspa.core.persistence.SchemaRefusedException when a migration fails or breaks a rule */
    public void migrate(ModulePackage source) {
        schemas.prepare(source.moduleId(), scripts(source));
    }

    /** What {@link #undo} would undo. */
    public SchemaOutlook undoOutlook(ModulePackage older, ModulePackage newer) {
        return schemas.undoOutlook(newer.moduleId(), new Versions(scripts(older), scripts(newer)));
    }

    /** @throws com.codecanvas.medspa.core.persistence.SchemaRefusedException when something cannot be undone */
    public void undo(ModulePackage older, ModulePackage newer) {
        SchemaOutlook outlook = undoOutlook(older, newer);
        if (!outlook.possible() || !outlook.steps().isEmpty()) {
            schemas.undo(newer.moduleId(), new Versions(scripts(older), scripts(newer)));
        }
    }

    /**
     * Undoes what the package ran in a first installation that did not come to its end.
     *
     * @param ran versions of the migrations that had not run before; what had, stays with the data in it
     */
    public void takeBack(ModulePackage source, Collection<String> ran) {
        Map<String, String> before = scripts(source);
        before.keySet().removeIf(name -> ran.contains(version(name)));
        if (!ran.isEmpty() && before.isEmpty()) {
            schemas.discard(source.moduleId());
        } else if (!ran.isEmpty()) {
            schemas.undo(source.moduleId(), new Versions(before, scripts(source)));
        }
    }

    /** Whether the version that runs goes on working while these steps are run. */
    public static boolean onlyExpands(List<SchemaStep> steps) {
        return steps.stream().allMatch(step -> step.kind() == SchemaStep.Kind.EXPAND);
    }

    /** As file names write it, {@code V1_2__x.sql}, versions write dots. */
    private static String version(String script) {
        return script.substring(1, script.indexOf("__")).replace('_', '.');
    }

    private static Map<String, String> scripts(ModulePackage source) {
        Map<String, String> scripts = new TreeMap<>();
        for (PackageScript script : source.scripts()) {
            scripts.put(script.name(), script.sql());
        }
        return scripts;
    }
}

package com.codecanvas.medspa.core.persistence.bundle;

import com.codecanvas.medspa.core.persistence.ModuleSchemas;
import com.codecanvas.medspa.core.persistence.SchemaOutlook;
import com.codecanvas.medspa.core.persistence.schema.SchemaPlan;
import com.codecanvas.medspa.core.persistence.schema.Schemas;
import com.codecanvas.medspa.core.persistence.schema.Scripts;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The schemas of modules by their packages. */
@Component
public final class PackagedSchemas implements ModuleSchemas {

    private final Schemas schemas;

    @Activate
    public PackagedSchemas(@Reference Schemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public SchemaOutlook outlook(String moduleId, Map<String, String> scripts) {
        return schemas.outlook(plan(moduleId, scripts));
    }

    @Override
    public void prepare(String moduleId, Map<String, String> scripts) {
        if (!scripts.isEmpty()) {
            schemas.prepare(plan(moduleId, scripts));
        }
    }

    @Override
    public SchemaOutlook undoOutlook(String moduleId, Versions versions) {
        return schemas.undoOutlook(plan(moduleId, versions.older()), Scripts.named(versions.newer()));
    }

    @Override
    public void undo(String moduleId, Versions versions) {
        if (!versions.newer().isEmpty()) {
            schemas.undo(plan(moduleId, versions.older()), Scripts.named(versions.newer()));
        }
    }

    @Override
    public void discard(String moduleId) {
        schemas.discard(plan(moduleId, Map.of()));
    }

    private static SchemaPlan plan(String moduleId, Map<String, String> scripts) {
        return SchemaPlan.ofModule(moduleId, Scripts.named(scripts));
    }
}

package com.codecanvas.medspa.core.modules.settings;

import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The settings of the module that asks. */
@Component(scope = ServiceScope.BUNDLE)
public final class BundleModuleSettings implements ModuleSettings {

    private final Bundle module;
    private final ModuleRegistry registry;
    private final StoredSettings settings;

    @Activate
    public BundleModuleSettings(
            ComponentContext context, @Reference ModuleRegistry registry, @Reference StoredSettings settings) {
        this.module = context.getUsingBundle();
        this.registry = registry;
        this.settings = settings;
    }

    @Override
    public <T extends Record> T read(Class<T> shape) {
        ModuleDescriptor descriptor = registry.of(module)
                .orElseThrow(() -> new IllegalStateException(module + " is no module"))
                .descriptor();
        return StoredSettings.as(settings.all(descriptor), shape);
    }
}

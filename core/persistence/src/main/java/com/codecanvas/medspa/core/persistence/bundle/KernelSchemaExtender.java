package com.codecanvas.medspa.core.persistence.bundle;

import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.schema.SchemaPlan;
import com.codecanvas.medspa.core.persistence.schema.Schemas;
import com.codecanvas.medspa.core.persistence.schema.Scripts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the migrations that the other kernel bundles bring, and registers a {@link KernelSchema} for each. */
@Component(
        immediate = true,
        service = {})
public final class KernelSchemaExtender {

    static final String FOLDER = "MEDSPA-INF/kernel-migrations";

    private static final Logger LOG = LoggerFactory.getLogger(KernelSchemaExtender.class);
    private static final String KERNEL_BUNDLES = "com.codecanvas.medspa.core.";

    private final Schemas schemas;
    private final BundleContext bundles;
    private final BundleTracker<List<ServiceRegistration<?>>> tracker;

    @Activate
    public KernelSchemaExtender(BundleContext bundles, @Reference Schemas schemas) {
        this.schemas = schemas;
        this.bundles = bundles;
        this.tracker = new BundleTracker<>(bundles, Bundle.STARTING | Bundle.ACTIVE, null) {
            @Override
            public List<ServiceRegistration<?>> addingBundle(Bundle bundle, BundleEvent event) {
                return prepare(bundle);
            }

            @Override
            public void removedBundle(Bundle bundle, BundleEvent event, List<ServiceRegistration<?>> ready) {
                ready.forEach(ServiceRegistration::unregister);
            }
        };
        tracker.open();
    }

    @Deactivate
    public void stop() {
        tracker.close();
    }

    private List<ServiceRegistration<?>> prepare(Bundle bundle) {
        String symbolicName = bundle.getSymbolicName();
        if (symbolicName == null
                || !symbolicName.startsWith(KERNEL_BUNDLES)
                || bundle.equals(FrameworkUtil.getBundle(KernelSchemaExtender.class))) {
            return null;
        }
        List<ServiceRegistration<?>> ready = new ArrayList<>();
        Enumeration<String> folders = bundle.getEntryPaths(FOLDER);
        for (String folder : folders == null ? List.<String>of() : Collections.list(folders)) {
            String name = folder.substring(FOLDER.length() + 1).replace("/", "");
            if (prepared(bundle, folder, name)) {
                KernelSchema schema = () -> name;
                ready.add(bundles.registerService(
                        KernelSchema.class, schema, FrameworkUtil.asDictionary(Map.of("name", name))));
            }
        }
        return ready.isEmpty() ? null : ready;
    }

    private boolean prepared(Bundle bundle, String folder, String name) {
        try {
            schemas.prepare(SchemaPlan.ofKernel(name, Scripts.in(bundle, folder)));
            return true;
        } catch (RuntimeException e) {
            LOG.error("The tables of {} cannot be prepared: {}", bundle.getSymbolicName(), e.getMessage(), e);
            return false;
        }
    }
}

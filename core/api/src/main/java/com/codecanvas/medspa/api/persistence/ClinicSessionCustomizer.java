package com.codecanvas.medspa.api.persistence;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * Named as {@code eclipselink.session.customizer} in a module's persistence.xml: maps {@link Encrypted} attributes and UUID columns.
 * Outside the container the mapping comes from the session property {@value #MAPPING}.
 */
public final class ClinicSessionCustomizer implements SessionCustomizer {

    public static final String MAPPING = "medspa.entity-mapping";

    @Override
    public void customize(Session session) {
        Object given = session.getProperty(MAPPING);
        if (given instanceof EntityMapping mapping) {
            mapping.apply(session);
            return;
        }
        Bundle bundle = FrameworkUtil.getBundle(ClinicSessionCustomizer.class);
        if (bundle == null) {
            throw new IllegalStateException("No entity mapping: set the property " + MAPPING);
        }
        BundleContext context = bundle.getBundleContext();
        ServiceReference<EntityMapping> reference = context.getServiceReference(EntityMapping.class);
        if (reference == null) {
            throw new IllegalStateException("The kernel's entity mapping is not available");
        }
        context.getService(reference).apply(session);
    }
}

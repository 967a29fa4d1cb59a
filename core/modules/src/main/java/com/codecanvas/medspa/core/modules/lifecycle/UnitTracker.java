package com.codecanvas.medspa.core.modules.lifecycle;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Watches for the modules' persistence units, which are named after the modules. */
final class UnitTracker extends ServiceTracker<Object, String> {

    private static final String NAME = "osgi.unit.name";

    private final HeldModules modules;

    UnitTracker(BundleContext context, HeldModules modules) {
        super(context, filter(), null);
        this.modules = modules;
    }

    @Override
    public String addingService(ServiceReference<Object> reference) {
        String unit = String.valueOf(reference.getProperty(NAME));
        present(unit, true);
        return unit;
    }

    @Override
    public void removedService(ServiceReference<Object> reference, String unit) {
        present(unit, false);
    }

    private void present(String unit, boolean present) {
        HeldModule module = modules.get(unit);
        if (module != null) {
            modules.change(module, m -> {
                m.unitPresent = present;
                ModuleOpening.settleUnit(m);
            });
        }
    }

    private static Filter filter() {
        try {
            return FrameworkUtil.createFilter(
                    "(&(objectClass=javax.persistence.EntityManagerFactory)(" + NAME + "=*))");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

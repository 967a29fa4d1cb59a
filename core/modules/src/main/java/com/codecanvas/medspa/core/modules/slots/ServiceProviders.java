package com.codecanvas.medspa.core.modules.slots;

import com.codecanvas.medspa.core.modules.descriptor.DescriptorReader;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Providers as services under the contract, seen with the eyes of the calling bundle so that their classes fit. */
record ServiceProviders<P>(BundleContext caller, Class<P> contract) implements Providers<P> {

    @Override
    public Borrowed<P> borrow(String moduleId) {
        try {
            for (ServiceReference<P> reference : caller.getServiceReferences(contract, null)) {
                P provider = of(reference, moduleId) ? caller.getService(reference) : null;
                if (provider != null) {
                    return new Borrowed<>(provider, () -> caller.ungetService(reference));
                }
            }
            return null;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The module of a provider is what its bundle says, never what the service says. */
    private static boolean of(ServiceReference<?> reference, String moduleId) {
        return reference.getBundle() != null
                && moduleId.equals(reference.getBundle().getHeaders("").get(DescriptorReader.HEADER));
    }
}

package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.PermissionDescriptor;
import com.codecanvas.medspa.core.web.routing.AccessRules;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import com.codecanvas.medspa.core.web.routing.EndpointReader;
import com.codecanvas.medspa.core.web.routing.RefusedEndpointException;
import com.codecanvas.medspa.core.web.routing.Route;
import com.codecanvas.medspa.core.web.routing.RouteTable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves every resource that comes up, after checking that each of its endpoints says who may call it. */
@Component(service = Resources.class)
public final class Resources implements ServiceTrackerCustomizer<Object, ServedResource> {

    private static final Logger LOG = LoggerFactory.getLogger(Resources.class);
    private static final String FILTER = "(medspa.rest.resource=true)";
    private static final String KERNEL_BUNDLES = "com.codecanvas.medspa.core.";
    private static final long DRAIN_SECONDS = 8;

    private final BundleContext context;
    private final RestEngine engine;
    private final ModuleRegistry modules;
    private final ResourceRoutes routes = new ResourceRoutes();
    private final ServiceTracker<Object, ServedResource> tracker;

    @Activate
    public Resources(BundleContext context, @Reference RestEngine engine, @Reference ModuleRegistry modules)
            throws InvalidSyntaxException {
        this.context = context;
        this.engine = engine;
        this.modules = modules;
        tracker = new ServiceTracker<>(context, FrameworkUtil.createFilter(FILTER), this);
        tracker.open();
    }

    @Deactivate
    void deactivate() {
        tracker.close();
    }

    RouteTable<ServedResource> routes() {
        return routes.table();
    }

    /** Every endpoint that is served now. */
    public List<Endpoint> endpoints() {
        return routes.table().all().stream().map(Route::endpoint).toList();
    }

    @Override
    public ServedResource addingService(ServiceReference<Object> reference) {
        Bundle bundle = reference.getBundle();
        Object resource = context.getService(reference);
        if (resource == null) {
            return null;
        }
        try {
            List<Endpoint> endpoints = read(bundle, resource.getClass());
            ServedResource served = new ServedResource(bundle, engine.serve(resource));
            routes.add(endpoints, served, bundle);
            return served;
        } catch (RefusedEndpointException e) {
            refuse(bundle, resource, e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} of {} cannot be served", resource.getClass().getName(), bundle, e);
            refuse(bundle, resource, resource.getClass().getSimpleName() + " cannot be served");
        }
        context.ungetService(reference);
        return null;
    }

    @Override
    public void modifiedService(ServiceReference<Object> reference, ServedResource served) {
        // Properties other than the filter's say nothing about its endpoints.
    }

    @Override
    public void removedService(ServiceReference<Object> reference, ServedResource served) {
        boolean drained = served.drain(System.nanoTime() + TimeUnit.SECONDS.toNanos(DRAIN_SECONDS));
        if (!drained) {
            LOG.warn(
                    "A resource of {} goes although calls to it have not ended after {} s",
                    reference.getBundle(),
                    DRAIN_SECONDS);
        }
        served.destroy();
        context.ungetService(reference);
    }

    private List<Endpoint> read(Bundle bundle, Class<?> resource) {
        Optional<InstalledModule> module = modules.of(bundle);
        boolean kernel = module.isEmpty();
        if (kernel && !bundle.getSymbolicName().startsWith(KERNEL_BUNDLES)) {
            throw new RefusedEndpointException(
                    resource.getSimpleName() + ": the bundle has no MedSpa-Module header, so it has no endpoints");
        }
        ModuleDescriptor descriptor = module.map(InstalledModule::descriptor).orElseGet(modules::kernel);
        AccessRules rules = new AccessRules(
                descriptor.permissions().stream().map(PermissionDescriptor::id).collect(Collectors.toSet()), kernel);
        return new EndpointReader(descriptor.id(), rules).read(resource);
    }

    private void refuse(Bundle bundle, Object resource, String why) {
        LOG.error("Refused: {} of {}: {}", resource.getClass().getSimpleName(), bundle.getSymbolicName(), why);
        modules.of(bundle)
                .ifPresent(module -> modules.refuse(module.descriptor().id(), why));
    }
}

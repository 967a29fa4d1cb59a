package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.core.web.json.JsonBodies;
import com.codecanvas.medspa.core.web.problems.ProblemAnswers;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The REST engine: makes a server for each resource, independent of all others. */
@Component(service = RestEngine.class)
public final class RestEngine {

    private static final ClassLoader ENGINE = JAXRSServerFactoryBean.class.getClassLoader();

    private final Bus bus;
    private final Execution execution;

    @Activate
    public RestEngine(@Reference Execution execution) {
        this.execution = execution;
        this.bus = inEngine(() -> {
            RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
            return BusFactory.newInstance().createBus();
        });
    }

    @Deactivate
    void deactivate() {
        bus.shutdown(true);
    }

    Server serve(Object resource) {
        return inEngine(() -> {
            JAXRSServerFactoryBean server = new JAXRSServerFactoryBean();
            server.setBus(bus);
            // A registry of its own lets every server have the same address: routes are found before the engine is
            // asked.
            server.setDestinationFactory(new HTTPTransportFactory(new DestinationRegistryImpl()));
            server.setAddress(ApiPath.ROOT);
            server.setServiceBean(resource);
            server.setInvoker(new EndpointInvoker(execution));
            server.setProviders(List.of(new JsonBodies(), new ProblemAnswers(), new StrictParameters()));
            return server.create();
        });
    }

    /** The engine looks its parts up by the context class loader. */
    private static <T> T inEngine(java.util.function.Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ENGINE);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

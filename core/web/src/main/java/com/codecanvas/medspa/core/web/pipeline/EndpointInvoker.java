package com.codecanvas.medspa.core.web.pipeline;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.message.Exchange;

/** Puts the pipeline between the REST engine and a resource's method. */
final class EndpointInvoker extends JAXRSInvoker {

    private final Execution execution;

    EndpointInvoker(Execution execution) {
        this.execution = execution;
    }

    @Override
    protected Object performInvocation(Exchange exchange, Object resource, Method method, Object[] arguments)
            throws Exception {
        Call call = Call.of(exchange.getInMessage());
        if (!call.endpoint().method().equals(method)) {
            // The engine chose another method than the one whose permission was checked.
            throw new IllegalStateException("Two routes to " + method.getName());
        }
        return execution.run(call, () -> invoke(resource, method, arguments));
    }

    private static Object invoke(Object resource, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(resource, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw (Error) e.getCause();
        }
    }
}

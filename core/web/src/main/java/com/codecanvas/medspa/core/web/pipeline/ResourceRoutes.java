package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.core.web.routing.Endpoint;
import com.codecanvas.medspa.core.web.routing.RefusedEndpointException;
import com.codecanvas.medspa.core.web.routing.Route;
import com.codecanvas.medspa.core.web.routing.RouteTable;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;

/** The routes of all resources; changed as a whole, read without a lock. */
final class ResourceRoutes {

    private volatile RouteTable<ServedResource> table = new RouteTable<>(List.of());

    RouteTable<ServedResource> table() {
        return table;
    }

    /** Replaces what the bundle's resource left behind when it went away. */
    synchronized void add(List<Endpoint> endpoints, ServedResource target, Bundle bundle) {
        List<Route<ServedResource>> routes = new ArrayList<>();
        for (Route<ServedResource> route : table.all()) {
            boolean replaced = route.target().of(bundle)
                    && endpoints.stream().anyMatch(endpoint -> same(endpoint, route.endpoint()));
            if (!replaced && !route.target().uninstalled()) {
                refuseDouble(endpoints, route.endpoint());
                routes.add(route);
            }
        }
        endpoints.forEach(endpoint -> routes.add(new Route<>(endpoint, target)));
        table = new RouteTable<>(routes);
    }

    synchronized void remove(ServedResource target) {
        table = new RouteTable<>(
                table.all().stream().filter(route -> route.target() != target).toList());
    }

    private static void refuseDouble(List<Endpoint> endpoints, Endpoint there) {
        for (Endpoint endpoint : endpoints) {
            if (same(endpoint, there)) {
                throw new RefusedEndpointException(
                        endpoint.describe() + " answers " + endpoint.httpMethod() + " " + endpoint.path() + ", which "
                                + there.describe() + " of " + there.moduleId() + " does already");
            }
        }
    }

    private static boolean same(Endpoint one, Endpoint other) {
        return one.httpMethod().equals(other.httpMethod())
                && one.path().shape().equals(other.path().shape());
    }
}

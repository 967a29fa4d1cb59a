package com.codecanvas.medspa.core.web.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Immutable: finds the route of a request by method and path. */
public final class RouteTable<T> {

    private final Map<String, List<Route<T>>> routes = new HashMap<>();
    private final List<Route<T>> all;

    public RouteTable(Collection<Route<T>> given) {
        List<Route<T>> sorted = new ArrayList<>(given);
        sorted.sort(Comparator.comparing((Route<T> route) -> route.endpoint().path())
                .thenComparing(route -> route.endpoint().httpMethod()));
        all = List.copyOf(sorted);
        for (Route<T> route : all) {
            PathTemplate path = route.endpoint().path();
            routes.computeIfAbsent(key(path.first(), path.length()), k -> new ArrayList<>())
                    .add(route);
        }
    }

    public List<Route<T>> all() {
        return all;
    }

    /** Null when there is none: see {@link #allowed}. HEAD is answered like GET. */
    public Route<T> find(String httpMethod, String[] path) {
        String verb = httpMethod.equals("HEAD") ? "GET" : httpMethod;
        for (Route<T> route : candidates(path)) {
            if (route.endpoint().httpMethod().equals(verb)
                    && route.endpoint().path().matches(path)) {
                return route;
            }
        }
        return null;
    }

    /** Methods that the path has; empty when the path is not there at all. */
    public Collection<String> allowed(String[] path) {
        Collection<String> allowed = new TreeSet<>();
        for (Route<T> route : candidates(path)) {
            if (route.endpoint().path().matches(path)) {
                allowed.add(route.endpoint().httpMethod());
            }
        }
        return allowed;
    }

    private List<Route<T>> candidates(String[] path) {
        return routes.getOrDefault(key(path[0], path.length), List.of());
    }

    private static String key(String first, int length) {
        return length + "/" + first;
    }
}

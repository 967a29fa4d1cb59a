package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.auth.OpenEndpoint;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The endpoints of a resource class, and whether each says who may call it: what the kernel asks of it at its start. */
final class Endpoints {

    private Endpoints() {}

    static List<Method> of(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> !method.isBridge() && hasVerb(method))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** @return the broken rules of all its endpoints, in words */
    static List<String> unguarded(Class<?> resource, Set<String> permissions) {
        return of(resource).stream()
                .map(method -> problem(method, permissions)
                        .map(rule -> resource.getSimpleName() + "." + method.getName() + ": " + rule))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> problem(Method method, Set<String> permissions) {
        AnnotatedElement place = says(method) ? method : method.getDeclaringClass();
        RequiresPermission needed = place.getAnnotation(RequiresPermission.class);
        if (needed == null) {
            return says(place)
                    ? Optional.empty()
                    : Optional.of("declares neither @RequiresPermission nor @OpenEndpoint");
        }
        return permissions.contains(needed.value())
                ? Optional.empty()
                : Optional.of("needs permission " + needed.value() + ", which module.json does not declare");
    }

    private static boolean says(AnnotatedElement place) {
        return place.isAnnotationPresent(RequiresPermission.class) || place.isAnnotationPresent(OpenEndpoint.class);
    }

    private static boolean hasVerb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}

package com.codecanvas.medspa.core.web.routing;

import com.codecanvas.medspa.api.auth.OpenEndpoint;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;

/**
 * Reads who may call an endpoint; deny by default.
 *
 * @param permissions those that the endpoint's module declares
 */
public record AccessRules(Set<String> permissions, boolean kernel) {

    /** @throws IllegalArgumentException saying what is missing or not allowed */
    public Access of(Method method) {
        Annotation declared = declared(method);
        if (declared instanceof RequiresPermission required) {
            if (!permissions.contains(required.value())) {
                throw new IllegalArgumentException(
                        "needs permission " + required.value() + ", which its module does not declare");
            }
            return new Access.Permission(required.value());
        }
        if (declared instanceof OpenEndpoint open) {
            return open.signedIn() ? new Access.SignedIn(open.because()) : new Access.Anybody(open.because());
        }
        if (declared instanceof OperatorOnly) {
            if (!kernel) {
                throw new IllegalArgumentException("only the kernel has operator endpoints");
            }
            return new Access.Operator();
        }
        throw new IllegalArgumentException("declares neither @RequiresPermission nor @OpenEndpoint");
    }

    private static Annotation declared(Method method) {
        Annotation own = first(method::getAnnotation);
        return own != null ? own : first(method.getDeclaringClass()::getAnnotation);
    }

    private static Annotation first(Annotated place) {
        for (Class<? extends Annotation> kind :
                List.of(RequiresPermission.class, OpenEndpoint.class, OperatorOnly.class)) {
            Annotation found = place.get(kind);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private interface Annotated {
        Annotation get(Class<? extends Annotation> kind);
    }
}

package com.codecanvas.medspa.api.auth;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that an endpoint needs, as declared in the module's descriptor. On a method it replaces the one on the class.
 * An endpoint with neither this nor {@link OpenEndpoint} is refused when its module starts.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresPermission {
    String value();
}

package com.codecanvas.medspa.api.auth;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An endpoint that any signed-in user of the clinic may call, or with {@link #signedIn()} false anybody at all. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OpenEndpoint {
    /** Why no permission is needed; shown in the list of endpoints. */
    String because();

    boolean signedIn() default true;
}

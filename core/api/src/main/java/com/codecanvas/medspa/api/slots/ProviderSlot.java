package com.codecanvas.medspa.api.slots;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an interface in a module's {@code api} package that several installed modules may implement, of which each clinic uses one: the slot's id, as the owner's
 * descriptor lists it. A provider registers its implementation as a service under the interface and names the slot in its descriptor's {@code provides}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProviderSlot {
    String value();
}

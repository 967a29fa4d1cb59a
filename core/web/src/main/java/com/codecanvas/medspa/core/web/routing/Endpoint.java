package com.codecanvas.medspa.core.web.routing;

import java.lang.reflect.Method;

/**
 * One method of a resource and what the pipeline must know of it, worked out once.
 *
 * @param action as it appears in the audit log, such as {@code patients.create}
 * @param status of a successful answer with a body
 * @param notAudited the reason, or null where calls are audited
 * @param ownTransactions whether each call of the module's transactions commits by itself
 * @param producesJson false where the endpoint names other media types
 */
public record Endpoint(
        String moduleId,
        String httpMethod,
        PathTemplate path,
        Method method,
        Access access,
        String action,
        BodyKind body,
        int status,
        String notAudited,
        boolean ownTransactions,
        boolean producesJson) {

    public String describe() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}

package com.codecanvas.medspa.core.web.routing;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Answers;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the endpoints of a resource class, and refuses a class with an endpoint that does not say who may call it. */
public final class EndpointReader {

    private static final Set<Class<? extends Annotation>> INJECTED = Set.of(
            PathParam.class, QueryParam.class, HeaderParam.class, CookieParam.class, BeanParam.class, Context.class);

    private final String moduleId;
    private final AccessRules access;

    public EndpointReader(String moduleId, AccessRules access) {
        this.moduleId = moduleId;
        this.access = access;
    }

    /** @throws RefusedEndpointException naming every endpoint that breaks a rule */
    public List<Endpoint> read(Class<?> resource) {
        Path root = resource.getAnnotation(Path.class);
        if (root == null) {
            throw new RefusedEndpointException(resource.getSimpleName() + " has no @Path");
        }
        List<Endpoint> endpoints = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (Method method : methods(resource)) {
            try {
                endpoint(root, method).ifPresent(endpoints::add);
            } catch (IllegalArgumentException e) {
                broken.add(resource.getSimpleName() + "." + method.getName() + ": " + e.getMessage());
            }
        }
        if (!broken.isEmpty()) {
            throw new RefusedEndpointException(String.join("; ", broken));
        }
        return endpoints;
    }

    private Optional<Endpoint> endpoint(Path root, Method method) {
        Path path = method.getAnnotation(Path.class);
        String verb = verb(method);
        if (verb == null) {
            if (path != null) {
                throw new IllegalArgumentException("has a @Path but no HTTP method");
            }
            return Optional.empty();
        }
        PathTemplate template = PathTemplate.parse(root.value(), path == null ? "" : path.value());
        NotAudited notAudited = method.getAnnotation(NotAudited.class);
        Answers answers = method.getAnnotation(Answers.class);
        return Optional.of(new Endpoint(
                moduleId,
                verb,
                template,
                method,
                access.of(method),
                template.first() + "." + method.getName(),
                body(method),
                answers == null ? 200 : answers.value(),
                notAudited == null ? null : notAudited.because(),
                method.isAnnotationPresent(TransactionPerCall.class),
                produces(method).stream().allMatch(type -> type.contains("json"))));
    }

    private static List<Method> methods(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }

    /** The parameter that takes the body, if any. */
    public static Optional<Parameter> entity(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                        .noneMatch(annotation -> INJECTED.contains(annotation.annotationType())))
                .findFirst();
    }

    private static BodyKind body(Method method) {
        Optional<Parameter> entity = entity(method);
        if (entity.isEmpty()) {
            return BodyKind.NONE;
        }
        if (InputStream.class.isAssignableFrom(entity.get().getType())) {
            return BodyKind.STREAM;
        }
        Consumes consumes = method.getAnnotation(Consumes.class);
        boolean json = consumes == null || Arrays.stream(consumes.value()).anyMatch(type -> type.contains("json"));
        return json ? BodyKind.JSON : BodyKind.OTHER;
    }

    private static List<String> produces(Method method) {
        Produces produces = method.getAnnotation(Produces.class);
        if (produces == null) {
            produces = method.getDeclaringClass().getAnnotation(Produces.class);
        }
        return produces == null ? List.of() : List.of(produces.value());
    }
}

package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.web.ProblemException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.WebApplicationException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calls of each endpoint of a resource, its ids filled with given ones; those that only read come first. */
final class ResourceCalls {

    /** @param sent the ids among the arguments */
    record Call(Object resource, Method method, Object[] arguments, Set<UUID> sent) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        /** Whether it only reads. */
        boolean safe() {
            return method.isAnnotationPresent(GET.class);
        }

        /**
         * The answer as text, or the reason of a refusal.
         *
         * @throws AssertionError where it fails in any other way: what breaks has not refused anything
         */
        String answer(ModuleKit kit) {
            try {
                return kit.inRequest(() -> AnswerText.of(method.invoke(resource, arguments)));
            } catch (RuntimeException refused) {
                for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                    if (cause instanceof InvocationTargetException thrown) {
                        return reason(thrown.getTargetException());
                    }
                }
                throw refused;
            }
        }

        private String reason(Throwable thrown) {
            if (thrown instanceof ProblemException || thrown instanceof WebApplicationException) {
                return String.valueOf(thrown.getMessage());
            }
            throw new AssertionError(name() + " failed instead of refusing clinic B", thrown);
        }
    }

    private final List<Call> calls;

    ResourceCalls(Object resource, List<UUID> ids) {
        calls = Endpoints.of(resource.getClass()).stream()
                .flatMap(method -> IntStream.range(0, takesIds(method) ? ids.size() : 1)
                        .mapToObj(i -> call(resource, method, ids, i)))
                .sorted(Comparator.comparing(Call::safe).reversed())
                .toList();
        if (calls.isEmpty()) {
            throw new AssertionError(resource.getClass().getSimpleName() + " has no endpoints");
        }
    }

    List<Call> all() {
        return calls;
    }

    private static boolean takesIds(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type -> type == UUID.class || type == String.class || type.isRecord());
    }

    private static Call call(Object resource, Method method, List<UUID> ids, int first) {
        method.setAccessible(true);
        Samples samples = new Samples(ids, first);
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            arguments.add(
                    InputStream.class.isAssignableFrom(parameter.getType())
                            ? new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8))
                            : samples.of(parameter.getType()));
        }
        return new Call(
                resource, method, arguments.toArray(), samples.used().stream().collect(Collectors.toUnmodifiableSet()));
    }
}

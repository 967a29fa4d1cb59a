package com.codecanvas.medspa.treatments.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleDescriptorTest {

    private static final List<Class<?>> ENDPOINTS = List.of(
            TattoosResource.class,
            LasersResource.class,
            TreatmentSessionsResource.class,
            CoursesResource.class,
            CourseSessionsResource.class,
            KindsResource.class);

    private final String descriptor = Files.readString(Path.of("src/main/resources/MEDSPA-INF/module.json"));

    ModuleDescriptorTest() throws IOException {}

    @Test
    void declaresEveryPermissionThatAnEndpointOrAnOverrideNeeds() {
        Stream<String> ofEndpoints = ENDPOINTS.stream()
                .<AnnotatedElement>flatMap(
                        type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods())))
                .map(element -> element.getAnnotation(RequiresPermission.class))
                .filter(Objects::nonNull)
                .map(RequiresPermission::value);
        Stream<String> ofOverrides = Stream.of(SessionChecks.OVERRIDE_WARNING, SessionChecks.OVERRIDE_BLOCK);
        assertThat(Stream.concat(ofEndpoints, ofOverrides).distinct())
                .hasSize(6)
                .allSatisfy(permission -> assertThat(descriptor).contains("\"id\": \"" + permission + "\""));
    }

    @Test
    void nobodyButTheOwnerOverridesBlocksUntilTheClinicSaysWhoItsMedicalDirectorIs() {
        int block = descriptor.indexOf(SessionChecks.OVERRIDE_BLOCK);
        assertThat(descriptor.substring(block, descriptor.indexOf('}', block))).contains("\"roles\": []");
    }
}

package com.codecanvas.medspa.scheduling.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.scheduling.domain.Transition;
import com.codecanvas.medspa.scheduling.domain.Transitions;
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
            AppointmentsResource.class,
            FreeSlotsResource.class,
            ResourcesResource.class,
            ServicesResource.class,
            ClinicHoursResource.class);

    private final String descriptor = Files.readString(Path.of("src/main/resources/MEDSPA-INF/module.json"));

    ModuleDescriptorTest() throws IOException {}

    @Test
    void declares_every_permission_that_an_endpoint_or_a_state_needs() {
        Stream<AnnotatedElement> annotated = ENDPOINTS.stream()
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredMethods())));
        Stream<String> ofEndpoints = annotated
                .map(element -> element.getAnnotation(RequiresPermission.class))
                .filter(Objects::nonNull)
                .map(RequiresPermission::value);
        Stream<String> ofStates = Transitions.TABLE.stream().map(Transition::permission);
        assertThat(Stream.concat(ofEndpoints, ofStates).distinct())
                .hasSize(3)
                .allSatisfy(permission -> assertThat(descriptor).contains("\"id\": \"" + permission + "\""));
    }

    @Test
    void describes_every_setting_that_is_read() {
        assertThat(SchedulingSettings.class.getRecordComponents())
                .allSatisfy(setting -> assertThat(descriptor).contains("\"" + setting.getName() + "\": {"));
    }
}

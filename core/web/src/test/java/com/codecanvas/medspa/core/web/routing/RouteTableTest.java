package com.codecanvas.medspa.core.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.web.routing.Access.SignedIn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    private static final List<String> PATHS = List.of(
            "patients",
            "patients/{id}",
            "patients/recent",
            "patients/{id}/recent",
            "patients/{id}/archive",
            "patients/recent/{id}",
            "modules",
            "modules/{id}",
            "modules/{id}/settings",
            "audit",
            "operator/clinics",
            "operator/clinics/{id}/users",
            "appointments/{id}/move",
            "appointments/{id}/cancel",
            "appointments",
            "services",
            "services/{id}",
            "resources/{id}",
            "resources",
            "clinic-hours",
            "users/{id}",
            "users",
            "session",
            "session/password",
            "ui/manifest",
            "patient-imports/{id}/rows",
            "patient-imports/{id}",
            "patient-imports",
            "patient-imports/{id}/report.csv",
            "roles",
            "users/{id}/password-reset");

    @Test
    void prefersFixedSegmentsToParameters() {
        RouteTable<String> table = table("GET", PATHS);
        assertThat(table.find("GET", "patients/recent".split("/")).target()).isEqualTo("patients/recent");
        assertThat(table.find("GET", "patients/1".split("/")).target()).isEqualTo("patients/{id}");
        assertThat(table.find("GET", "patients/recent/7".split("/")).target()).isEqualTo("patients/recent/{id}");
    }

    @Test
    void isTheSameInWhateverOrderRoutesCome() {
        List<String> shuffled = new ArrayList<>(PATHS);
        Random random = new Random(7);
        List<String> first = order(table("GET", PATHS));
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(order(table("GET", shuffled))).isEqualTo(first);
        }
    }

    @Test
    void answersHeadLikeGetAndTellsWhichMethodsThereAre() {
        RouteTable<String> table = table("GET", PATHS);
        assertThat(table.find("HEAD", new String[] {"patients"})).isNotNull();
        assertThat(table.find("DELETE", new String[] {"patients"})).isNull();
        assertThat(table.allowed(new String[] {"patients"})).containsExactly("GET");
        assertThat(table.allowed(new String[] {"nowhere"})).isEmpty();
    }

    @Test
    void takesNoEmptySegmentForAParameter() {
        assertThat(table("GET", PATHS).find("GET", new String[] {"patients", ""}))
                .isNull();
    }

    private static List<String> order(RouteTable<String> table) {
        return table.all().stream().map(Route::target).toList();
    }

    private static RouteTable<String> table(String verb, List<String> paths) {
        return new RouteTable<>(paths.stream()
                .map(path -> new Route<>(endpoint(verb, path), path))
                .toList());
    }

    private static Endpoint endpoint(String verb, String path) {
        return new Endpoint(
                "fixture",
                verb,
                PathTemplate.parse(path),
                null,
                new SignedIn(""),
                path,
                BodyKind.NONE,
                200,
                null,
                false,
                true);
    }
}

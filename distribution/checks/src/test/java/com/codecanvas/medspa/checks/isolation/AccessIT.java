package com.codecanvas.medspa.checks.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.DemoServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Deny by default: every endpoint asks for a session, a CSRF token and its permission, and is gone while its module is off. */
class AccessIT {

    @RegisterExtension
    static final DemoServer SERVER = new DemoServer();

    private static DemoClinics demo;
    private static OpenApiDocument document;
    private static SignedIn owner;

    @BeforeAll
    static void signIn() throws Exception {
        demo = DemoClinics.in(SERVER.dataFolder());
        owner = demo.signIn(0, "owner");
        document = OpenApiDocument.of(owner.get("/openapi.json").json());
    }

    @Test
    void every_endpoint_declares_its_permission_or_why_it_is_open() {
        assertThat(document.operations().stream().filter(operation -> !operation.operatorOnly()))
                .hasSizeGreaterThan(30)
                .allMatch(operation -> !operation.permission().isEmpty() || operation.saysWhyItIsOpen());
    }

    @Test
    void what_the_document_leaves_out_needs_a_session_too() throws Exception {
        SignedIn nobody = SignedIn.nobody(demo.url());
        assertThat(nobody.get("/live").status()).isEqualTo(401);
        assertThat(nobody.get("/openapi.json").status()).isEqualTo(401);
    }

    @TestFactory
    Stream<DynamicTest> operators_endpoints_are_closed_to_owners() {
        return document.operations().stream()
                .filter(Operation::operatorOnly)
                .map(operation ->
                        test(operation, () -> assertThat(send(owner, operation)).isIn(401, 403, 404)));
    }

    @TestFactory
    Stream<DynamicTest> nobody_is_let_in_without_a_session() {
        SignedIn nobody = SignedIn.nobody(demo.url());
        return document.ofClinics().stream()
                .filter(Operation::needsSignIn)
                .map(operation -> test(
                        operation, () -> assertThat(send(nobody, operation)).isEqualTo(401)));
    }

    @TestFactory
    Stream<DynamicTest> unsafe_requests_need_the_csrf_token() {
        return document.ofClinics().stream()
                .filter(operation -> operation.unsafe() && operation.needsSignIn())
                .map(operation -> test(operation, () -> {
                    SignedIn.Answer answer = owner.withoutCsrfToken().send(operation.method(), at(operation), null);
                    assertThat(answer.status()).isEqualTo(403);
                    assertThat(answer.text()).contains("urn:medspa:problem:csrf");
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_role_without_the_permission_is_refused() throws Exception {
        return Stream.of("auditor", "front-desk", "practitioner").flatMap(role -> {
            SignedIn user = signInAs(role);
            Set<String> held = new TreeSet<>();
            for (JsonNode permission : user.session.at("/user/permissions")) {
                held.add(permission.asText());
            }
            return document.ofClinics().stream()
                    .filter(operation -> !operation.permission().isEmpty())
                    .filter(operation -> !held.contains(operation.permission()))
                    .map(operation -> DynamicTest.dynamicTest(
                            role + ": " + operation,
                            () -> assertThat(send(user, operation)).isEqualTo(403)));
        });
    }

    @TestFactory
    List<DynamicTest> endpoints_of_a_disabled_module_are_gone_for_that_clinic_alone() throws Exception {
        SignedIn other = demo.signIn(1, "owner");
        List<Operation> lists = document.ofClinics().stream()
                .filter(operation -> operation.module().equals("treatments"))
                .toList();
        assertThat(lists).isNotEmpty();
        return List.of(DynamicTest.dynamicTest("treatments", () -> {
            // It needs the other.
            switchModule(owner, "hair-removal", false);
            switchModule(owner, "treatments", false);
            try {
                for (Operation operation : lists) {
                    assertThat(send(owner, operation)).as(operation.toString()).isEqualTo(404);
                    if (operation.lists()) {
                        assertThat(send(other, operation))
                                .as(operation.toString())
                                .isEqualTo(200);
                    }
                }
            } finally {
                switchModule(owner, "treatments", true);
                switchModule(owner, "hair-removal", true);
            }
            assertThat(owner.get("/tattoos").status()).isEqualTo(200);
        }));
    }

    private static void switchModule(SignedIn admin, String module, boolean on) throws Exception {
        SignedIn.Answer answer = admin.send(
                "PATCH", "/modules/" + module, SignedIn.JSON.createObjectNode().put("enabled", on));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static SignedIn signInAs(String role) {
        try {
            return demo.signIn(0, role);
        } catch (java.io.IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int send(SignedIn user, Operation operation) throws Exception {
        return user.send(operation.method(), at(operation), null).status();
    }

    private static String at(Operation operation) {
        return operation.at(UUID.randomUUID().toString());
    }

    private static DynamicTest test(Operation operation, org.junit.jupiter.api.function.Executable check) {
        return DynamicTest.dynamicTest(operation.toString(), check);
    }
}

package com.codecanvas.medspa.checks.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.DemoServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What clinic A made, clinic B can neither see, change, guess nor count: at every endpoint of the running distribution. */
class TwoClinicsIT {

    @RegisterExtension
    static final DemoServer SERVER = new DemoServer();

    /** Names what the installation has, the same for every clinic. */
    private static final Set<String> NAMED = Set.of("/modules/{id}");

    private static OpenApiDocument document;
    private static Specimens ofA;
    private static Specimens ofB;
    private static SignedIn ownerOfA;
    private static SignedIn ownerOfB;

    @BeforeAll
    static void signIn() throws Exception {
        DemoClinics demo = DemoClinics.in(SERVER.dataFolder());
        ownerOfA = demo.signIn(0, "owner");
        ownerOfB = demo.signIn(1, "owner");
        // The demo begins without any import.
        ownerOfA.upload("First name,Last name\nOnly,InA\n");
        ownerOfB.upload("First name,Last name\nOnly,InB\n");
        tellSomebody(ownerOfA);
        tellSomebody(ownerOfB);
        export(ownerOfA);
        export(ownerOfB);
        document = OpenApiDocument.of(ownerOfA.get("/openapi.json").json());
        ofA = Specimens.of(ownerOfA, document);
        ofB = Specimens.of(ownerOfB, document);
    }

    /** The demo begins without webhooks. */
    private static void tellSomebody(SignedIn owner) throws Exception {
        owner.send(
                "PATCH", "/modules/webhooks", SignedIn.JSON.createObjectNode().put("enabled", true));
        ObjectNode webhook = SignedIn.JSON.createObjectNode().put("url", "https://127.0.0.1:9/hook");
        webhook.putArray("eventTypes").add("webhooks.test");
        JsonNode made = owner.send("POST", "/webhooks", webhook).json();
        String id = made.path("id").asText();
        // Off, so that the message stays as it is while others look.
        long version = made.path("version").asLong();
        owner.send("PUT", "/webhooks/" + id, webhook.put("enabled", false), version);
        ObjectNode test = SignedIn.JSON.createObjectNode().put("webhookId", id);
        owner.send("POST", "/webhook-deliveries/test", test);
    }

    /** The demo begins without any export of a module's data. */
    private static void export(SignedIn owner) throws Exception {
        String exports = "/modules/" + Operation.MODULE + "/data-exports";
        SignedIn.Answer started = owner.send("POST", exports, null);
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        String mine = exports + "/" + started.json().path("id").asText();
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!owner.get(mine).json().path("state").asText().equals("done")) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @TestFactory
    Stream<DynamicTest> lists_show_nothing_of_another_clinic() {
        return document.ofClinics().stream()
                .filter(Operation::lists)
                .map(operation -> test(operation, () -> {
                    String seen = ownerOfB.get(operation.listPath()).text();
                    assertThat(ofA.ids().stream().filter(seen::contains)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_foreign_id_in_the_path_answers_as_an_unknown_one() {
        return document.ofClinics().stream()
                .filter(operation -> !operation.recordIds().isEmpty())
                .map(operation -> test(operation, () -> foreignPath(operation)));
    }

    private static void foreignPath(Operation operation) throws Exception {
        JsonNode record = ofA.one(operation.collection());
        assertThat(record.isMissingNode())
                .as("the demo has a record in %s to try", operation.collection())
                .isFalse();
        String foreign = operation.idOf(record);
        ObjectNode body = operation.bodySchema().isMissingNode() ? null : operation.bodyFrom(record);
        JsonNode before = ofA.shown(ownerOfA, operation.collection());
        SignedIn.Answer atForeign = ownerOfB.send(operation.method(), operation.at(foreign), body);
        SignedIn.Answer atUnknown =
                ownerOfB.send(operation.method(), operation.at(UUID.randomUUID().toString()), body);
        assertThat(atForeign.withoutIds()).isEqualTo(atUnknown.withoutIds());
        assertThat(atForeign.status()).isEqualTo(404);
        assertThat(ofA.shown(ownerOfA, operation.collection())).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> a_foreign_id_as_a_filter_finds_nothing() {
        return document.ofClinics().stream()
                .flatMap(operation -> operation.filtersById().stream()
                        .map(filter -> test(operation, filter, () -> {
                            String separator = operation.path().contains("?") ? "&" : "?";
                            String path = operation.path() + separator + filter + "=";
                            SignedIn.Answer atForeign = ownerOfB.get(path + ofA.idFor(filter));
                            SignedIn.Answer atUnknown = ownerOfB.get(path + UUID.randomUUID());
                            assertThat(atForeign.withoutIds()).isEqualTo(atUnknown.withoutIds());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> a_foreign_id_in_the_body_is_refused_as_an_unknown_one() {
        return document.ofClinics().stream()
                .flatMap(operation -> operation.referenceProperties().stream()
                        .filter(property -> !ofA.idFor(property).isEmpty())
                        .map(property -> test(operation, property, () -> foreignReference(operation, property))));
    }

    private static void foreignReference(Operation operation, String property) throws Exception {
        SignedIn.Answer atForeign = referring(operation, property, ofA.idFor(property));
        SignedIn.Answer atUnknown =
                referring(operation, property, UUID.randomUUID().toString());
        assertThat(atForeign.withoutIds()).isEqualTo(atUnknown.withoutIds());
        assertThat(atForeign.status()).isIn(404, 422);
    }

    /** B's own record or a new one like it, were it not for one id. */
    private static SignedIn.Answer referring(Operation operation, String property, String id) throws Exception {
        JsonNode own = ofB.one(operation.collection());
        ObjectNode body = operation.bodyFrom(own);
        if (body.path(property).isArray() && !body.path(property).isEmpty()) {
            ((ArrayNode) body.get(property)).set(0, id);
        } else if (property.endsWith("Ids")) {
            body.putArray(property).add(id);
        } else {
            body.put(property, id);
        }
        String path = operation.at(own.path("id").asText());
        return ownerOfB.send(operation.method(), path, body, own.path("version").asLong());
    }

    @TestFactory
    Stream<DynamicTest> what_one_clinic_writes_changes_nothing_in_the_other() {
        return document.ofClinics().stream()
                .filter(operation -> operation.unsafe() && operation.recordIds().isEmpty() && !operation.streamsBody())
                .map(operation -> test(operation, () -> ownWrite(operation)));
    }

    private static void ownWrite(Operation operation) throws Exception {
        JsonNode own = ofB.one(operation.collection());
        JsonNode before = ofA.shown(ownerOfA, operation.collection());
        SignedIn.Answer written = ownerOfB.send(
                operation.method(),
                operation.at(own.path("id").asText()),
                operation.bodyFrom(own),
                own.path("version").asLong());
        assertThat(written.status()).isLessThan(500);
        assertThat(ofA.shown(ownerOfA, operation.collection())).isEqualTo(before);
        String listOfA = ownerOfA.get(ofA.path(operation.collection())).text();
        assertThat(Specimens.ids(written.text())).noneMatch(listOfA::contains);
    }

    @Test
    void every_endpoint_is_covered_by_one_of_these() {
        assertThat(document.ofClinics())
                .allMatch(operation -> operation.lists()
                        || !operation.recordIds().isEmpty()
                        || operation.unsafe()
                        || NAMED.contains(operation.path()));
    }

    private static DynamicTest test(Operation operation, org.junit.jupiter.api.function.Executable check) {
        return DynamicTest.dynamicTest(operation.toString(), check);
    }

    private static DynamicTest test(
            Operation operation, String property, org.junit.jupiter.api.function.Executable check) {
        return DynamicTest.dynamicTest(operation + " " + property, check);
    }
}

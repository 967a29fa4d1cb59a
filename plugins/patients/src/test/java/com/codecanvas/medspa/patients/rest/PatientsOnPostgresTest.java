package com.codecanvas.medspa.patients.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordingEvents;
import com.codecanvas.medspa.core.testing.RecordingLiveUpdates.Change;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.PatientsModule;
import com.codecanvas.medspa.patients.domain.PostalAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientsOnPostgresTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("patients");

    private PatientsResource patients;
    private PatientsModule module;

    @BeforeEach
    void module() {
        module = new PatientsModule(kit);
        patients = module.patients;
    }

    private static PatientInput input(String given, String family) {
        return new PatientInput(given, family, null, null, null, null, null, null, null, null);
    }

    private static <T> T request(Callable<T> work) {
        return kit.inClinicA(() -> kit.inRequest(work));
    }

    private PatientBody create(String given, String family) {
        return request(() -> patients.create(input(given, family)));
    }

    private PatientBody createMajo() {
        return request(() -> patients.create(new PatientInput(
                "María José",
                "García-Márquez",
                "Majo",
                "1984-02-29",
                "majo@example.com",
                "(212) 555-0123",
                "female",
                "she/her",
                new PostalAddress("1 Main St", null, "New York", "NY", "10001", "US"),
                "Prefers mornings.")));
    }

    private PatientPage search(String q) {
        return request(() -> patients.list(q, null, null, null, null));
    }

    private static IfMatch version(long version) {
        return IfMatch.fromString("\"" + version + "\"");
    }

    private static String codeOf(Callable<?> work) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> request(work));
        return problem.problem().code();
    }

    @Test
    void aPatientIsReadAsItWasCreated() {
        PatientBody created = createMajo();
        assertThat(created.version()).isEqualTo(1);
        assertThat(created.displayName()).isEqualTo("Majo García-Márquez");
        assertThat(request(() -> patients.read(created.id()))).isEqualTo(created);
        assertThat(kit.audit().patients()).containsExactly(created.id());
        assertThat(kit.live().changes()).containsExactly(new Change("patients", created.id()));
    }

    @Test
    void aPatientWithNamesAloneIsFine() {
        PatientBody created = create("😀", "O'Neil");
        assertThat(request(() -> patients.read(created.id()))).isEqualTo(created);
        assertThat(created.address()).isNull();
        assertThat(created.age()).isNull();
    }

    @Test
    void whatIsWrongIsToldForEveryField() {
        ProblemException problem = catchThrowableOfType(
                ProblemException.class,
                () -> request(() -> patients.create(
                        new PatientInput("", "Lopez", null, "2999-01-01", null, null, null, null, null, null))));
        assertThat(problem.problem().status()).isEqualTo(422);
        assertThat(problem.problem().errors()).extracting(FieldError::field).containsExactly("givenName", "birthDate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mar",
                "GARCIA",
                "márquez maria",
                "majo",
                "majo@example.com",
                "+1 (212) 555-0123",
                "5550123",
                "0123",
                "1984-02-29",
                "02/29/1984",
                "garc 0123"
            })
    void searchFindsByPrefixPhoneEmailAndBirthDate(String q) {
        PatientBody majo = createMajo();
        create("Ana", "Lopez");
        assertThat(search(q).items()).containsExactly(majo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"arcia", "mar lopez", "lopez@example.com", "0124", "1984-02-28", "-", "garciamarquez"})
    void searchFindsNothingElse(String q) {
        createMajo();
        create("Ana", "Lopez");
        assertThat(search(q).items()).isEmpty();
    }

    @Test
    void matchesAreSortedByNameAndPaged() {
        for (String family : List.of("Zimmer", "Ångström", "Avery", "Öztürk", "Miller")) {
            create("Ana", family);
        }
        PatientPage first = request(() -> patients.list("an", null, null, 3, null));
        assertThat(first.items()).extracting(PatientBody::familyName).containsExactly("Ångström", "Avery", "Miller");
        PatientPage second = request(() -> patients.list("an", null, null, 3, first.nextCursor()));
        assertThat(second.items()).extracting(PatientBody::familyName).containsExactly("Öztürk", "Zimmer");
        assertThat(second.nextCursor()).isNull();
        assertThat(second.more()).isFalse();
    }

    @Test
    void tooManyMatchesAreCutOffAndSaidSo() {
        request(() -> IntStream.range(0, 205)
                .mapToObj(i -> module.book.create(com.codecanvas.medspa.patients.domain.Drafts.details(
                        com.codecanvas.medspa.patients.domain.Drafts.named("Ana", "Lopez"))))
                .toList());
        PatientPage page = request(() -> patients.list("lop", null, null, 200, null));
        assertThat(page.more()).isTrue();
        assertThat(page.items()).hasSize(200);
    }

    @Test
    void theListShowsTheLatestChangesFirstPageByPage() {
        List<UUID> ids =
                IntStream.range(0, 5).mapToObj(i -> create("Ana", "L" + i).id()).toList();
        request(() -> patients.update(ids.get(0), version(1), input("Ana", "Changed")));
        PatientPage first = request(() -> patients.list(null, null, null, 3, null));
        PatientPage second = request(() -> patients.list(null, null, null, 3, first.nextCursor()));
        assertThat(first.items()).extracting(PatientBody::id).containsExactly(ids.get(0), ids.get(4), ids.get(3));
        assertThat(second.items()).extracting(PatientBody::id).containsExactly(ids.get(2), ids.get(1));
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void idsAreAnsweredInTheOrderAskedFor() {
        UUID one = create("Ana", "Lopez").id();
        UUID two = create("Ben", "Ames").id();
        PatientPage page = request(() -> patients.list(null, two + "," + Ids.next() + "," + one, null, null, null));
        assertThat(page.items()).extracting(PatientBody::id).containsExactly(two, one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "bm90IGEgY3Vyc29y"})
    void aForeignCursorIsRefused(String cursor) {
        assertThat(codeOf(() -> patients.list(null, null, null, null, cursor))).isEqualTo("malformed");
        assertThat(codeOf(() -> patients.list("ana", null, null, null, cursor))).isEqualTo("malformed");
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        UUID id = create("Ana", "Lopez").id();
        assertThat(codeOf(() -> patients.update(id, null, input("Ana", "Ames"))))
                .isEqualTo("precondition-required");
        assertThat(codeOf(() -> patients.update(id, version(7), input("Ana", "Ames"))))
                .isEqualTo("stale");
        PatientBody changed = request(() -> patients.update(id, version(1), input("Ana", "Ames")));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(search("lopez").items()).isEmpty();
        assertThat(search("ames").items()).containsExactly(changed);
    }

    @Test
    void archivedPatientsAreOutOfTheWayUntilRestored() {
        UUID id = create("Ana", "Lopez").id();
        PatientBody archived = request(() -> patients.archive(id, version(1)));
        assertThat(archived.status()).isEqualTo("archived");
        assertThat(search("ana").items()).isEmpty();
        assertThat(request(() -> patients.list("ana", null, "archived", null, null))
                        .items())
                .hasSize(1);
        assertThat(request(() -> patients.list(null, null, "all", null, null)).items())
                .hasSize(1);
        assertThat(kit.inClinicA(() -> module.names.names(List.of(id))).get(id).archived())
                .isTrue();
        request(() -> patients.restore(id, version(2)));
        assertThat(search("ana").items()).hasSize(1);
    }

    @Test
    void recentPatientsAreThoseThatTheUserOpenedLastAtMostTwelve() {
        List<UUID> ids = IntStream.range(0, 14)
                .mapToObj(i -> create("Ana", "L" + i).id())
                .toList();
        ids.forEach(id -> request(() -> {
            patients.open(id);
            return null;
        }));
        request(() -> {
            patients.open(ids.get(5));
            return null;
        });
        assertThat(request(() -> patients.recent()).items())
                .extracting(PatientBody::id)
                .hasSize(12)
                .startsWith(ids.get(5), ids.get(13));
        assertThat(kit.as(
                        kit.clinicA(),
                        TestUser.with("patients.read"),
                        () -> patients.recent().items()))
                .isEmpty();
    }

    @Test
    void nobodyIsNotFound() {
        assertThat(codeOf(() -> patients.read(Ids.next()))).isEqualTo("not-found");
        assertThat(codeOf(() -> patients.archive(Ids.next(), version(1)))).isEqualTo("not-found");
        assertThatThrownBy(() -> request(() -> patients.create(null))).isInstanceOf(ProblemException.class);
    }

    @Test
    void otherModulesAreToldByIdWhatHappened() {
        PatientBody made = create("Ana", "Lopez");
        PatientBody changed = request(() -> patients.update(made.id(), version(made.version()), input("Ann", "Lopez")));
        PatientBody archived = request(() -> patients.archive(made.id(), version(changed.version())));
        request(() -> patients.archive(made.id(), version(archived.version())));
        request(() -> patients.restore(made.id(), version(archived.version())));
        assertThat(kit.events().published())
                .extracting(RecordingEvents.Published::type)
                .containsExactly("patients.created", "patients.changed", "patients.archived", "patients.restored");
        assertThat(kit.events().published()).allSatisfy(event -> {
            assertThat(event.subject()).isEqualTo(made.id());
            assertThat(event.data()).isNull();
        });
    }
}

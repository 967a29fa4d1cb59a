package com.codecanvas.medspa.photos.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.photos.Drawings;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import com.codecanvas.medspa.photos.store.PostgresPhotos;
import com.codecanvas.medspa.photos.subjects.Subjects;
import com.codecanvas.medspa.photos.vault.Uploads;
import com.codecanvas.medspa.photos.vault.Vault;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of something that another module keeps. */
class LinkedPhotosTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("photos");

    private static final IfMatch ANY = new IfMatch("*");
    private static final String TAKEN = "2026-11-02T15:00:00Z";

    private final UUID ana = UUID.randomUUID();
    private final UUID bo = UUID.randomUUID();
    private final UUID zoe = UUID.randomUUID();
    private final Roses roses = new Roses(ana);
    private final List<Roses> installed = new ArrayList<>(List.of(roses));
    private boolean on = true;
    private int pixels = 64;
    private PhotosResource photos;
    private SubjectsResource subjects;

    @BeforeEach
    void open() {
        kit.slots().fill(ObjectStorage.class, "storage-first", new MemoryStorage());
        build();
    }

    private void build() {
        Vault vault = new Vault(kit.slots(), kit.streams(), kit.currentClinic());
        PostgresPhotos shelf = new PostgresPhotos(kit.transactions());
        Subjects told = new Subjects(module -> on, kit.currentUser(), List.copyOf(installed));
        PhotoDesk desk = new PhotoDesk(
                new Uploads(vault, new PostgresObjects(kit.transactions()), kit.transactions(), kit.jobs()),
                shelf,
                kit.blindIndex(),
                kit.currentUser(),
                told);
        photos = new PhotosResource(shelf, desk, directory(), kit.audit(), kit.live());
        subjects = new SubjectsResource(told, shelf, directory(), kit.audit());
    }

    /** Ana and Bo are clinic A's, Zoe is clinic B's. */
    private PatientDirectory directory() {
        return ids -> ids.stream()
                .filter(id -> kit.currentClinic().get().equals(kit.clinicA()) ? !id.equals(zoe) : id.equals(zoe))
                .filter(id -> List.of(ana, bo, zoe).contains(id))
                .collect(Collectors.toMap(id -> id, id -> new PatientName(id, "Somebody", false)));
    }

    private PhotoView add(UUID patient, UUID subject, UUID occasion) {
        byte[] picture = Drawings.of("jpg", pixels++, 48);
        return kit.inClinicA(() -> photos.add(
                patient,
                "before",
                TAKEN,
                "front",
                subject,
                occasion,
                (long) picture.length,
                new ByteArrayInputStream(picture)));
    }

    private PhotoView change(PhotoView photo, UUID subject, UUID occasion) {
        PhotoInput input = new PhotoInput(
                "after", Instant.parse(TAKEN), "front", "changed", false, false, false, subject, occasion);
        return kit.inClinicA(() -> photos.change(photo.id(), ANY, input));
    }

    private PhotoView read(PhotoView photo) {
        return kit.inClinicA(() -> photos.read(photo.id()));
    }

    private static Problem refusal(Callable<?> call) {
        return catchThrowableOfType(ProblemException.class, call::call).problem();
    }

    private static List<String> rules(Callable<?> call) {
        Problem problem = refusal(call);
        assertThat(problem.status()).isEqualTo(422);
        return problem.errors().stream()
                .map(error -> error.field() + " " + error.rule())
                .toList();
    }

    @Test
    void whatAPictureIsOfIsSaidInTodaysWords() {
        PhotoView photo = add(ana, roses.rose, roses.session);
        assertThat(photo.subject()).isEqualTo(roses.rose);
        assertThat(photo.occasion()).isEqualTo(roses.session);
        assertThat(photo.of().source()).isEqualTo("roses");
        assertThat(photo.of().label()).isEqualTo("Rose, left calf");
        assertThat(photo.of().occasionLabel()).isEqualTo("Session 1");
        assertThat(photo.of().occasionAt()).isEqualTo(Instant.parse(TAKEN));
        roses.nameOfTheRose = "Rose, right calf";
        assertThat(read(photo).of().label()).isEqualTo("Rose, right calf");
    }

    @Test
    void aPictureMayBeOfNothingAndBeSaidToBeOfSomethingLater() {
        PhotoView photo = add(ana, null, null);
        assertThat(photo.subject()).isNull();
        assertThat(photo.of()).isNull();
        assertThat(change(photo, roses.star, null).of().label()).isEqualTo("Star, neck");
        assertThat(change(photo, roses.rose, roses.session).occasion()).isEqualTo(roses.session);
        assertThat(change(photo, null, null).of()).isNull();
    }

    @Test
    void whatThePatientDoesNotHaveIsRefusedByFieldAndRule() {
        PhotoView photo = add(ana, null, null);
        UUID unknown = UUID.randomUUID();
        assertThat(rules(() -> add(ana, unknown, null))).containsExactly("subject unknown");
        assertThat(rules(() -> add(bo, roses.rose, null))).containsExactly("subject unknown");
        assertThat(rules(() -> add(ana, roses.rose, unknown))).containsExactly("occasion unknown");
        assertThat(rules(() -> add(ana, roses.star, roses.session)))
                .as("the session was on the rose")
                .containsExactly("occasion unknown");
        assertThat(rules(() -> add(ana, null, roses.session))).containsExactly("occasion needs-subject");
        assertThat(rules(() -> change(photo, unknown, null))).containsExactly("subject unknown");
        assertThat(rules(() -> change(photo, roses.rose, unknown))).containsExactly("occasion unknown");
        assertThat(rules(() -> change(photo, null, roses.session))).containsExactly("occasion needs-subject");
        assertThat(read(photo)).isEqualTo(photo);
    }

    @Test
    void anothersSubjectIsNotToldFromNone() {
        Roses elsewhere = new Roses(zoe);
        installed.set(0, elsewhere);
        build();
        Problem foreign = refusal(() -> add(ana, elsewhere.rose, null));
        Problem unknown = refusal(() -> add(ana, UUID.randomUUID(), null));
        assertThat(foreign).isEqualTo(unknown);
    }

    @Test
    void theListCanBeAskedForOneSubjectAlone() {
        PhotoView ofRose = add(ana, roses.rose, null);
        PhotoView ofStar = add(ana, roses.star, null);
        PhotoView ofNothing = add(ana, null, null);
        assertThat(listed(null)).containsExactlyInAnyOrder(ofRose.id(), ofStar.id(), ofNothing.id());
        assertThat(listed(roses.rose)).containsExactly(ofRose.id());
        assertThat(listed(UUID.randomUUID())).isEmpty();
        assertThat(rules(() -> kit.inClinicA(() -> photos.list(null, roses.rose))))
                .containsExactly("patientId required");
        assertThat(kit.inClinicA(() -> photos.list(null, null)).items())
                .as("the latest of the clinic")
                .hasSize(3)
                .anyMatch(photo -> photo.of() != null && photo.of().label().equals("Star, neck"));
    }

    private List<UUID> listed(UUID subject) {
        return kit.inClinicA(() -> photos.list(ana, subject)).items().stream()
                .map(PhotoView::id)
                .toList();
    }

    @Test
    void whereTheModuleIsOffTheLinkStaysAndThePictureCanBeChanged() {
        PhotoView photo = add(ana, roses.rose, roses.session);
        on = false;
        PhotoView seen = read(photo);
        assertThat(seen.subject()).isEqualTo(roses.rose);
        assertThat(seen.of().label()).isNull();
        assertThat(seen.of().missing()).contains("switched off");
        assertThat(listed(roses.rose)).containsExactly(photo.id());
        assertThat(change(photo, roses.rose, roses.session).note()).isEqualTo("changed");
        assertThat(rules(() -> change(photo, roses.star, null))).containsExactly("subject unknown");
        assertThat(rules(() -> add(ana, roses.rose, null))).containsExactly("subject unknown");
        assertThat(kit.inClinicA(() -> subjects.list(ana)).items()).isEmpty();
        on = true;
        assertThat(read(photo).of().label()).isEqualTo("Rose, left calf");
        installed.clear();
        build();
        assertThat(read(photo).of().missing()).as("not even installed").contains("switched off");
    }

    @Test
    void whoMayNotSeeTheOtherModulesRecordsIsNotToldTheirNames() {
        PhotoView photo = add(ana, roses.rose, null);
        TestUser auditor = TestUser.with("photos.read");
        PhotoView seen = kit.as(kit.clinicA(), auditor, () -> kit.inRequest(() -> photos.read(photo.id())));
        assertThat(seen.of().label()).isNull();
        assertThat(seen.of().missing()).contains("your role");
        assertThat(kit.as(kit.clinicA(), auditor, () -> kit.inRequest(() -> subjects.list(ana)))
                        .items())
                .isEmpty();
    }

    @Test
    void aModuleThatFailsSpoilsNoPicture() {
        PhotoView photo = add(ana, roses.rose, null);
        roses.broken = true;
        assertThat(read(photo).of().missing()).contains("did not answer").doesNotContain("Secret");
        assertThat(listed(null)).containsExactly(photo.id());
        assertThat(refusal(() -> add(ana, roses.star, null)).status())
                .as("not unknown: nobody could be asked")
                .isEqualTo(503);
        assertThat(add(ana, null, null).of()).isNull();
    }

    @Test
    void whatIsNoLongerOnRecordIsSaidSo() {
        PhotoView photo = add(ana, roses.rose, null);
        installed.set(0, new Roses(ana));
        build();
        assertThat(read(photo).of().missing()).contains("no longer on record");
    }

    @Test
    void thePagesAreToldWhatThereIsToChooseFrom() {
        kit.audit().reset();
        List<SubjectView> all = kit.inClinicA(() -> subjects.list(ana)).items();
        assertThat(all).extracting(SubjectView::label).containsExactly("Rose, left calf", "Star, neck");
        assertThat(all.get(0).occasions())
                .containsExactly(new SubjectView.Occasion(roses.session, Instant.parse(TAKEN), "Session 1"));
        assertThat(kit.audit().patients()).containsExactly(ana);
        assertThat(kit.inClinicA(() -> subjects.list(null)).items())
                .as("nobody was photographed yet")
                .isEmpty();
        add(ana, null, null);
        assertThat(kit.inClinicA(() -> subjects.list(null)).items()).isEqualTo(all);
        assertThat(refusal(() -> kit.inClinicA(() -> subjects.list(zoe))).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject_source = null",
                "subject_id = null",
                "subject_source = null, subject_id = null",
            })
    void theDatabaseRefusesHalfALink(String half) {
        PhotoView photo = add(ana, roses.rose, roses.session);
        String update = "update photos.photo set " + half + " where id = '" + photo.id() + "'";
        assertThatThrownBy(() -> kit.inClinicA(() -> kit.inRequest(() -> {
                    try (Connection connection = kit.dataSource().getConnection()) {
                        return connection.createStatement().executeUpdate(update);
                    }
                })))
                .matches(thrown -> SqlState.is("23514", thrown));
    }

    @Test
    void theOtherClinicComesByNothing() {
        add(ana, roses.rose, roses.session);
        assertThat(kit.twoClinics().verify(photos, "Rose, left calf", "Session 1"))
                .isPositive();
        assertThat(kit.twoClinics().verify(subjects, "Rose, left calf", "Session 1"))
                .isPositive();
        assertThat(kit.inClinicB(() -> refusal(() -> photos.list(ana, roses.rose)))
                        .status())
                .isEqualTo(404);
    }
}

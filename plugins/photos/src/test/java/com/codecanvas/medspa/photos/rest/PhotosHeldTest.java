package com.codecanvas.medspa.photos.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.privacy.PersonalFile;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordedCopy;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.photos.Drawings;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.privacy.PhotosHeld;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import com.codecanvas.medspa.photos.store.PostgresPhotos;
import com.codecanvas.medspa.photos.subjects.Subjects;
import com.codecanvas.medspa.photos.timeline.PhotoEvents;
import com.codecanvas.medspa.photos.vault.Pictures;
import com.codecanvas.medspa.photos.vault.Uploads;
import com.codecanvas.medspa.photos.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PhotosHeldTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("photos");

    private static final IfMatch ANY = new IfMatch("*");

    private final UUID ana = UUID.randomUUID();
    private final UUID bo = UUID.randomUUID();
    private final byte[] picture = Drawings.of("jpg", 640, 480);
    private final byte[] small = Drawings.of("jpg", 64, 48);
    private final MemoryStorage storage = new MemoryStorage();
    private final Roses roses = new Roses(ana);
    private boolean on = true;
    private PhotosResource photos;
    private PicturesResource pictures;
    private PhotosHeld held;
    private PhotoView before;

    @BeforeEach
    void addPhotos() {
        kit.slots().fill(ObjectStorage.class, "storage-first", storage);
        kit.staff().add(TestUser.OWNER);
        PostgresObjects objects = new PostgresObjects(kit.transactions());
        Vault vault = new Vault(kit.slots(), kit.streams(), kit.currentClinic());
        PostgresPhotos shelf = new PostgresPhotos(kit.transactions());
        Subjects subjects = new Subjects(module -> on, kit.currentUser(), List.of(roses));
        PhotoDesk desk = new PhotoDesk(
                new Uploads(vault, objects, kit.transactions(), kit.jobs()),
                shelf,
                kit.blindIndex(),
                kit.currentUser(),
                subjects);
        Pictures readable = new Pictures(objects, vault);
        photos = new PhotosResource(
                shelf,
                desk,
                ids -> Map.of(ana, new PatientName(ana, "Ana Lopez", false), bo, new PatientName(bo, "Bo Chen", false)),
                kit.audit(),
                kit.live());
        PhotoTrace trace = new PhotoTrace(kit.audit(), kit.live(), kit.jobs());
        pictures = new PicturesResource(shelf, objects, desk, new PictureReading(readable), trace);
        held = new PhotosHeld(shelf, readable, kit.staff(), subjects);
        before = add(ana, picture);
        add(bo, picture);
    }

    private PhotoView add(UUID patient, byte[] file) {
        return kit.inClinicA(() -> photos.add(
                patient,
                "before",
                "2026-11-02T15:00:00Z",
                "front",
                null,
                null,
                (long) file.length,
                new ByteArrayInputStream(file)));
    }

    private RecordedCopy copy(UUID patient) {
        return kit.inClinicA(() -> kit.copyOf(held, patient));
    }

    private byte[] bytes(PersonalFile.Source source) {
        return kit.inClinicA(() -> RecordedCopy.bytes(source));
    }

    @Test
    void theCopyHasThePictureItselfAndWhatItMayBeUsedFor() {
        PhotoInput input = new PhotoInput(
                "before", Instant.parse("2026-11-02T15:00:00Z"), "left", "Healed well", true, false, false, null, null);
        kit.inClinicA(() -> photos.change(before.id(), ANY, input));
        RecordedCopy copy = copy(ana);
        assertThat(copy.of("photo")).hasSize(1);
        assertThat(copy.words())
                .contains("angle: left", "note: Healed well", "size: 640 × 480 pixels", "consent: given")
                .contains("recordedBy: " + TestUser.OWNER.name(), "consent: never asked");
        PersonalFile file = copy.items().get(0).files().get(0);
        assertThat(file.name()).isEqualTo("photo.jpg");
        assertThat(bytes(file.content())).isEqualTo(picture);
        assertThat(file.picture()).isNull();
    }

    @Test
    void thePreviewIsWhatIsPrinted() {
        kit.inClinicA(() -> pictures.addPreview(before.id(), (long) small.length, new ByteArrayInputStream(small)));
        PersonalFile file = copy(ana).items().get(0).files().get(0);
        assertThat(bytes(file.picture())).isEqualTo(small);
        assertThat(bytes(file.content())).isEqualTo(picture);
    }

    @Test
    void ofADeletedPhotoTheRecordIsTold() {
        kit.inClinicA(() -> pictures.delete(before.id(), ANY, new DeletionInput("Blurred")));
        PersonalRecord left = copy(ana).items().get(0);
        assertThat(left.files()).isEmpty();
        assertThat(copy(ana).words()).contains("deletedBecause: Blurred");
    }

    @Test
    void aPictureThatTheStorageHasLostIsAnIoException() {
        storage.objects.clear();
        PersonalFile file = copy(ana).items().get(0).files().get(0);
        assertThatThrownBy(() -> kit.inClinicA(() -> file.content().open())).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void photosAreKept() {
        assertThat(held.kinds()).allMatch(kind -> kind.keptBecause() != null);
        assertThat(kit.inClinicA(() -> held.erase(ana))).isZero();
        assertThat(copy(ana).items()).hasSize(1);
    }

    @Test
    void theTimelineTellsOfPhotosWhenTheyWereTaken() {
        add(ana, small);
        PhotoEvents events = new PhotoEvents(
                new PostgresPhotos(kit.transactions()), new Subjects(module -> on, kit.currentUser(), List.of(roses)));
        TimelineSource.Position now =
                new TimelineSource.Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
        List<TimelineEntry> all = kit.inClinicA(() -> events.before(ana, now, 10));
        assertThat(all)
                .extracting(TimelineEntry::title)
                .containsExactly("Photo taken, before treatment", "Photo taken, before treatment");
        assertThat(kit.inClinicA(() -> events.before(ana, all.get(0).position(), 10)))
                .isEqualTo(all.subList(1, all.size()));
        assertThat(kit.inClinicA(() -> events.before(ana, now, 1))).isEqualTo(all.subList(0, 1));
        assertThat(kit.inClinicB(() -> events.before(ana, now, 10))).isEmpty();
    }

    private void link() {
        PhotoInput input = new PhotoInput(
                "before",
                Instant.parse("2026-11-02T15:00:00Z"),
                "left",
                null,
                false,
                false,
                false,
                roses.rose,
                roses.session);
        kit.inClinicA(() -> photos.change(before.id(), ANY, input));
    }

    @Test
    void theCopyNamesWhatAPictureIsOfAlsoWhereNobodyIsSignedIn() {
        link();
        assertThat(kit.as(kit.clinicA(), TestUser.with(), () -> kit.copyOf(held, ana))
                        .words())
                .contains("pictureOf: Rose, left calf", "occasion: Session 1");
        on = false;
        assertThat(copy(ana).words()).contains("pictureOf: What it shows can’t be named: the module is switched off.");
    }

    @Test
    void theTimelineNamesWhatAPictureIsOf() {
        link();
        PhotoEvents events = new PhotoEvents(
                new PostgresPhotos(kit.transactions()), new Subjects(module -> on, kit.currentUser(), List.of(roses)));
        TimelineSource.Position now =
                new TimelineSource.Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
        assertThat(kit.inClinicA(() -> events.before(ana, now, 10)))
                .extracting(TimelineEntry::text)
                .containsExactly("Rose, left calf, left");
        on = false;
        assertThat(kit.inClinicA(() -> events.before(ana, now, 10)))
                .extracting(TimelineEntry::text)
                .containsExactly("Left");
    }

    @Test
    void theOtherClinicIsGivenNothing() {
        assertThat(kit.inClinicB(() -> kit.copyOf(held, ana)).items()).isEmpty();
    }
}

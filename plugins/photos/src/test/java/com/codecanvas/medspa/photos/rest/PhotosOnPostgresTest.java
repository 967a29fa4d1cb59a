package com.codecanvas.medspa.photos.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.photos.Drawings;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.jobs.IntegrityCheck;
import com.codecanvas.medspa.photos.jobs.Leftover;
import com.codecanvas.medspa.photos.jobs.Moving;
import com.codecanvas.medspa.photos.jobs.OldCopy;
import com.codecanvas.medspa.photos.store.PostgresMoves;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import com.codecanvas.medspa.photos.store.PostgresPhotos;
import com.codecanvas.medspa.photos.subjects.Subjects;
import com.codecanvas.medspa.photos.vault.Pictures;
import com.codecanvas.medspa.photos.vault.Uploads;
import com.codecanvas.medspa.photos.vault.Vault;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PhotosOnPostgresTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("photos");

    private static final IfMatch ANY = new IfMatch("*");

    private final UUID patient = UUID.randomUUID();
    private final byte[] picture = Drawings.of("jpg", 640, 480);
    private final MemoryStorage first = new MemoryStorage();
    private final MemoryStorage second = new MemoryStorage();
    private PostgresObjects objects;
    private Vault vault;
    private PhotosResource photos;
    private PicturesResource pictures;
    private StorageResource storage;

    @BeforeEach
    void open() {
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        kit.slots().fill(ObjectStorage.class, "storage-first", first);
        kit.slots().fill(ObjectStorage.class, "storage-second", second);
        objects = new PostgresObjects(kit.transactions());
        vault = new Vault(kit.slots(), kit.streams(), kit.currentClinic());
        PostgresPhotos shelf = new PostgresPhotos(kit.transactions());
        Uploads uploads = new Uploads(vault, objects, kit.transactions(), kit.jobs());
        Subjects nothing = new Subjects(module -> false, kit.currentUser(), List.of());
        PhotoDesk desk = new PhotoDesk(uploads, shelf, kit.blindIndex(), kit.currentUser(), nothing);
        photos = new PhotosResource(
                shelf,
                desk,
                ids -> kit.currentClinic().get().equals(kit.clinicA()) && ids.contains(patient)
                        ? Map.of(patient, new PatientName(patient, "Ana Lopez", false))
                        : Map.of(),
                kit.audit(),
                kit.live());
        pictures = new PicturesResource(
                shelf,
                objects,
                desk,
                new PictureReading(new Pictures(objects, vault)),
                new PhotoTrace(kit.audit(), kit.live(), kit.jobs()));
        storage = new StorageResource(new PostgresMoves(kit.transactions()), objects, vault, kit.jobs());
    }

    private PhotoView add(byte[] file) {
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

    private static Problem refusal(Callable<?> call) {
        return catchThrowableOfType(ProblemException.class, call::call).problem();
    }

    private byte[] read(PhotoView photo, String range) throws Exception {
        return kit.inClinicA(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Response answer = pictures.picture(photo.id(), range);
            ((StreamingOutput) answer.getEntity()).write(out);
            return out.toByteArray();
        });
    }

    private long count(String what) {
        return kit.inClinicA(() -> kit.inRequest(() -> {
            try (Connection connection = kit.dataSource().getConnection();
                    ResultSet row = connection.createStatement().executeQuery("select count(*) from photos." + what)) {
                row.next();
                return row.getLong(1);
            }
        }));
    }

    private void runLeftovers() {
        kit.inClinicA(() -> kit.jobs().run(new Leftover(objects, vault)));
    }

    @Test
    void aPictureComesBackAsItWasAndTheStorageNeverSeesIt() throws Exception {
        PhotoView photo = add(picture);
        assertThat(photo.width()).isEqualTo(640);
        assertThat(read(photo, null)).isEqualTo(picture);
        assertThat(first.objects).hasSize(1);
        assertThat(first.objects.keySet())
                .allMatch(key -> key.startsWith(kit.clinicA().id() + "/"));
        byte[] sealed = first.objects.values().iterator().next();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
    }

    @Test
    void partsOfAPictureCanBeRead() throws Exception {
        PhotoView photo = add(picture);
        assertThat(read(photo, "bytes=100-199")).isEqualTo(Arrays.copyOfRange(picture, 100, 200));
        assertThat(read(photo, "bytes=-10"))
                .isEqualTo(Arrays.copyOfRange(picture, picture.length - 10, picture.length));
        assertThat(refusal(() -> read(photo, "bytes=" + picture.length + "-")).status())
                .isEqualTo(416);
    }

    @Test
    void eachReadingNamesThePatientInTheAuditEntry() throws Exception {
        PhotoView photo = add(picture);
        kit.audit().reset();
        read(photo, null);
        assertThat(kit.audit().patients()).containsExactly(patient);
        assertThat(kit.audit().entities()).extracting("id").contains(photo.id());
    }

    @Test
    void theSamePictureOfTheSamePatientIsRefusedWithTheDateOfTheFirst() {
        add(picture);
        Problem problem = refusal(() -> add(picture));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.more()).containsEntry("takenAt", "2026-11-02T15:00:00Z");
        runLeftovers();
        assertThat(first.objects).hasSize(1);
        assertThat(count("stored_object")).isEqualTo(1);
    }

    @Test
    void aStorageThatGoesAwayInMidUploadIsToldAndLeavesNothingBehind() {
        first.room = 1000;
        assertThat(refusal(() -> add(picture)).status()).isEqualTo(503);
        runLeftovers();
        assertThat(first.objects).isEmpty();
        assertThat(count("photo")).isZero();
        assertThat(count("stored_object")).isZero();
    }

    @Test
    void aFileThatIsNoWholePictureIsRefusedAndLeavesNothingBehind() {
        byte[] half = Arrays.copyOf(picture, picture.length / 2);
        Problem problem = refusal(() -> add(half));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors().get(0).rule()).isEqualTo("truncated");
        runLeftovers();
        assertThat(first.objects).isEmpty();
        assertThat(count("stored_object")).isZero();
    }

    @Test
    void anUploadThatNobodyEverCompletedIsTakenAwayByItsJob() {
        kit.inClinicA(() -> {
            var object = vault.reserve(UUID.randomUUID(), "picture");
            objects.begin(object);
            vault.put(object, new ByteArrayInputStream(picture), picture.length);
            kit.jobs().enqueue(Uploads.LEFTOVER, object.id().toString());
        });
        assertThat(first.objects).hasSize(1);
        runLeftovers();
        assertThat(first.objects).isEmpty();
        assertThat(count("stored_object")).isZero();
    }

    @Test
    void consentKeepsWhoRecordedItAndWhenForEachUse() {
        PhotoView photo = add(picture);
        PhotoInput input = new PhotoInput(
                "after", Instant.parse("2026-11-03T10:00:00Z"), "left", "Healed well", true, false, false, null, null);
        PhotoView after = kit.inClinicA(() -> photos.change(photo.id(), ANY, input));
        assertThat(after.chart().given()).isTrue();
        assertThat(after.chart().by()).isNotNull();
        assertThat(after.marketing()).isEqualTo(new ConsentView(false, null, null));
        PhotoView again = kit.inClinicA(() -> photos.change(photo.id(), ANY, input));
        assertThat(again.chart()).isEqualTo(after.chart());
    }

    @Test
    void aDeletedPictureLeavesItsRecordAndNoObject() {
        PhotoView photo = add(picture);
        assertThat(refusal(() -> kit.inClinicA(() -> {
                            pictures.delete(photo.id(), ANY, new DeletionInput(" "));
                            return null;
                        }))
                        .status())
                .isEqualTo(422);
        kit.inClinicA(() -> pictures.delete(photo.id(), ANY, new DeletionInput("Wrong patient")));
        runLeftovers();
        assertThat(first.objects).isEmpty();
        assertThat(count("photo where gone")).isEqualTo(1);
        assertThat(refusal(() -> read(photo, null)).status()).isEqualTo(404);
        assertThat(add(picture).id()).isNotEqualTo(photo.id());
    }

    @Test
    void allPicturesMoveAndReadersNeverMiss() throws Exception {
        PhotoView photo = add(picture);
        kit.slots().choose(ObjectStorage.class, "storage-second");
        kit.inClinicA(() -> storage.move(new StorageResource.MoveInput("storage-second")));
        // The old object goes away between a reader's look at the row and its look at the storage.
        first.beforeReading = () -> {
            first.beforeReading = () -> {};
            kit.jobs().run(moving());
            kit.jobs().run(new OldCopy(objects, vault));
        };
        assertThat(read(photo, null)).isEqualTo(picture);
        assertThat(first.objects).isEmpty();
        assertThat(second.objects).hasSize(1);
        assertThat(kit.inClinicA(() -> storage.moves()).items().get(0).finishedAt())
                .isNotNull();
        assertThat(read(photo, null)).isEqualTo(picture);
    }

    @Test
    void whatIsTakenAwayLateAfterAMoveIsNotWhatHasComeBackMeanwhile() throws Exception {
        PhotoView photo = add(picture);
        String home = kit.slots().of(ObjectStorage.class).active().orElseThrow();
        for (String target : List.of("storage-second", home)) {
            kit.slots().choose(ObjectStorage.class, target);
            kit.inClinicA(() -> storage.move(new StorageResource.MoveInput(target)));
            kit.inClinicA(() -> kit.jobs().run(moving()));
        }
        assertThat(first.objects).as("the old one and the new one").hasSize(2);
        kit.inClinicA(() -> kit.jobs().run(new OldCopy(objects, vault)));
        assertThat(first.objects).hasSize(1);
        assertThat(second.objects).isEmpty();
        assertThat(read(photo, null)).isEqualTo(picture);
    }

    private Moving moving() {
        return new Moving(new PostgresMoves(kit.transactions()), objects, vault, kit.transactions(), kit.jobs());
    }

    @Test
    void aMoveGoesOnlyWhereNewPicturesGo() {
        assertThat(refusal(() -> kit.inClinicA(() -> storage.move(new StorageResource.MoveInput("storage-second"))))
                        .errors()
                        .get(0)
                        .rule())
                .isEqualTo("not-chosen");
    }

    @Test
    void aChangedObjectIsFoundByTheCheck() {
        add(picture);
        first.objects.values().iterator().next()[50] ^= 1;
        kit.inClinicA(() -> storage.check());
        kit.inClinicA(() -> kit.jobs().run(new IntegrityCheck(objects, vault)));
        assertThat(kit.inClinicA(() -> storage.checks()).damaged()).isEqualTo(1);
    }

    /** Memory stays bounded: nobody ever asks for, or gets, more than two of the cipher's segments at once. */
    @Test
    void aPictureOfSeveralMegabytesPassesInSmallPieces() throws Exception {
        byte[] large = Drawings.noise(1700, 1700);
        assertThat(large.length).isGreaterThan(8_000_000);
        CountingStream body = new CountingStream(large);
        PhotoView photo = kit.inClinicA(() ->
                photos.add(patient, "before", "2026-11-02T15:00:00Z", "front", null, null, (long) large.length, body));
        assertThat(body.largest()).isLessThanOrEqualTo(1 << 16);
        assertThat(read(photo, null)).isEqualTo(large);
    }

    @Test
    void moreThan25MegabytesAreRefusedBeforeTheyAreRead() {
        CountingStream body = new CountingStream(new byte[10]);
        assertThat(refusal(() -> kit.inClinicA(() -> photos.add(
                                patient, "before", "2026-11-02T15:00:00Z", "front", null, null, 26_214_401L, body)))
                        .status())
                .isEqualTo(413);
        assertThat(body.largest()).isZero();
    }

    @Test
    void theOtherClinicComesByNothing() {
        PhotoView photo = add(picture);
        kit.inClinicA(() -> photos.change(
                photo.id(),
                ANY,
                new PhotoInput("after", Instant.now(), "left", "Secret rose", true, false, false, null, null)));
        assertThat(kit.twoClinics().verify(photos, "Secret rose")).isPositive();
        assertThat(kit.twoClinics().verify(pictures, "Secret rose")).isPositive();
        assertThat(kit.twoClinics().verify(storage, "Secret rose")).isPositive();
    }
}

package com.codecanvas.medspa.storage.minio;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.photos.jobs.Moving;
import com.codecanvas.medspa.photos.jobs.OldCopy;
import com.codecanvas.medspa.photos.rest.PhotoDesk;
import com.codecanvas.medspa.photos.rest.PhotoTrace;
import com.codecanvas.medspa.photos.rest.PhotosResource;
import com.codecanvas.medspa.photos.rest.PictureReading;
import com.codecanvas.medspa.photos.rest.PicturesResource;
import com.codecanvas.medspa.photos.rest.StorageResource;
import com.codecanvas.medspa.photos.store.PostgresMoves;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import com.codecanvas.medspa.photos.store.PostgresPhotos;
import com.codecanvas.medspa.photos.subjects.Subjects;
import com.codecanvas.medspa.photos.vault.Pictures;
import com.codecanvas.medspa.photos.vault.Uploads;
import com.codecanvas.medspa.photos.vault.Vault;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;

/** The photos module of clinic A, as its endpoints and jobs work. */
final class Photos {

    private final UUID patient = UUID.randomUUID();
    private final ModuleKit kit;
    private final PostgresObjects objects;
    private final PostgresMoves moves;
    private final Vault vault;
    private final PhotosResource photos;
    private final PicturesResource pictures;
    private final StorageResource storage;

    Photos(ModuleKit kit) {
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
        this.kit = kit;
        objects = new PostgresObjects(kit.transactions());
        moves = new PostgresMoves(kit.transactions());
        vault = new Vault(kit.slots(), kit.streams(), kit.currentClinic());
        PostgresPhotos shelf = new PostgresPhotos(kit.transactions());
        Uploads uploads = new Uploads(vault, objects, kit.transactions(), kit.jobs());
        Subjects nothing = new Subjects(module -> false, kit.currentUser(), List.of());
        PhotoDesk desk = new PhotoDesk(uploads, shelf, kit.blindIndex(), kit.currentUser(), nothing);
        photos = new PhotosResource(
                shelf,
                desk,
                ids -> Map.of(patient, new PatientName(patient, "Ana Lopez", false)),
                kit.audit(),
                kit.live());
        pictures = new PicturesResource(
                shelf,
                objects,
                desk,
                new PictureReading(new Pictures(objects, vault)),
                new PhotoTrace(kit.audit(), kit.live(), kit.jobs()));
        storage = new StorageResource(moves, objects, vault, kit.jobs());
    }

    /** Of about 750 kB, each another. */
    static byte[] picture(int seed) throws IOException {
        BufferedImage image = new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int at = 0; at < 250_000; at++) {
            image.setRGB(at % 500, at / 500, random.nextInt(0x1000000));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    UUID add(byte[] picture) {
        return kit.inClinicA(() -> photos.add(
                        patient,
                        "before",
                        Instant.parse("2026-11-02T15:00:00Z").toString(),
                        "front",
                        null,
                        null,
                        (long) picture.length,
                        new ByteArrayInputStream(picture))
                .id());
    }

    byte[] read(UUID photoId) {
        return kit.inClinicA(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ((StreamingOutput) pictures.picture(photoId, null).getEntity()).write(out);
            return out.toByteArray();
        });
    }

    void moveTo(String provider) {
        kit.inClinicA(() -> storage.move(new StorageResource.MoveInput(provider)));
    }

    boolean moved() {
        return kit.inClinicA(() -> storage.moves().items().get(0).finishedAt() != null);
    }

    void runJobs() {
        kit.inClinicA(() -> {
            kit.jobs().run(new Moving(moves, objects, vault, kit.transactions(), kit.jobs()));
            kit.jobs().run(new OldCopy(objects, vault));
        });
    }
}

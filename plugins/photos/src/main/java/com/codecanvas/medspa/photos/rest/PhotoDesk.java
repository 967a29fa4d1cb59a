package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.encryption.BlindIndex;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import com.codecanvas.medspa.photos.domain.Link;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.domain.PictureOf;
import com.codecanvas.medspa.photos.domain.PictureRefusedException;
import com.codecanvas.medspa.photos.domain.StoredObject;
import com.codecanvas.medspa.photos.store.PostgresPhotos;
import com.codecanvas.medspa.photos.subjects.Subjects;
import com.codecanvas.medspa.photos.vault.Uploads;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes pictures in, says in words for people why one is not taken, and shows photos with what they are of. */
@Component(service = PhotoDesk.class)
public final class PhotoDesk {

    private final Uploads uploads;
    private final PostgresPhotos photos;
    private final BlindIndex index;
    private final CurrentUser user;
    private final Subjects subjects;

    @Activate
    public PhotoDesk(
            @Reference Uploads uploads,
            @Reference PostgresPhotos photos,
            @Reference BlindIndex index,
            @Reference CurrentUser user,
            @Reference Subjects subjects) {
        this.uploads = uploads;
        this.photos = photos;
        this.index = index;
        this.user = user;
        this.subjects = subjects;
    }

    /** @param wanted without a picture; its id is given here */
    Photo add(Photo wanted, Uploads.Sent sent) {
        UUID id = Ids.next();
        return told(() -> uploads.receive(id, StoredObject.PICTURE, sent, received -> {
            byte[] digest = digest(wanted.patientId(), received.sha256());
            photos.withDigest(digest).ifPresent(PhotoDesk::duplicate);
            return photos.add(wanted.received(id, received.picture(), received.size()), digest, userId());
        }));
    }

    void addPreview(Photo photo, Uploads.Sent sent) {
        var unused =
                told(() -> uploads.receive(photo.id(), StoredObject.PREVIEW, sent, received -> jpeg(photo, received)));
    }

    /** Previews are answered as what they are without keeping their type. */
    private static Photo jpeg(Photo photo, Uploads.Received received) {
        if (!received.picture().mediaType().equals("image/jpeg")) {
            throw new PictureRefusedException("jpeg", "A preview must be a JPEG.");
        }
        return photo;
    }

    /**
     * What the picture is of.
     *
     * @param said so far; null for nothing
     */
    Link link(UUID patientId, SubjectChecks.Wanted wanted, Link said) {
        SubjectChecks.noOccasionAlone(wanted);
        if (wanted.subject() == null) {
            return null;
        }
        return wanted.repeats(said)
                ? new Link(said.source(), wanted.subject(), wanted.occasion())
                : SubjectChecks.link(subjects.of(List.of(patientId)), wanted);
    }

    PhotoView view(Photo photo) {
        return views(List.of(photo)).get(0);
    }

    List<PhotoView> views(List<Photo> all) {
        Map<UUID, PictureOf> named = subjects.seen(all);
        return all.stream()
                .map(photo -> PhotoView.of(photo, named.get(photo.id())))
                .toList();
    }

    UUID userId() {
        return user.get().map(User::id).orElse(null);
    }

    /** Keyed, so that nobody with the database alone can tell whether it has a picture that they have. */
    private byte[] digest(UUID patientId, byte[] sha256) {
        return index.token("picture", patientId + HexFormat.of().formatHex(sha256));
    }

    private static void duplicate(Photo first) {
        throw Problem.conflict(
                "This patient has the same picture already.",
                Map.of("photoId", first.id(), "takenAt", first.takenAt().toString()));
    }

    static <T> T told(Callable<T> work) {
        try {
            return work.call();
        } catch (PictureRefusedException e) {
            throw e.rule().equals("too-large")
                    ? Problem.tooLarge(e.getMessage())
                    : Problem.invalid("picture", e.rule(), e.getMessage());
        } catch (ObjectStorageUnavailableException e) {
            throw new ProblemException(
                    Problem.unavailable(
                                    "The picture storage can't be reached. Nothing was lost or half stored; try again in a moment.")
                            .problem(),
                    e);
        } catch (IOException e) {
            throw Problem.malformed("The picture did not arrive whole. Send it again.", e);
        } catch (RuntimeException e) {
            if (SqlState.is(SqlState.UNIQUE_VIOLATION, e)) {
                throw Problem.conflict("This was added a moment ago already.", Map.of());
            }
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

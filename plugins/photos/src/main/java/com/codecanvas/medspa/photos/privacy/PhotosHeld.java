package com.codecanvas.medspa.photos.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalFile;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.photos.api.ObjectMissingException;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.domain.PictureOf;
import com.codecanvas.medspa.photos.domain.StoredObject;
import com.codecanvas.medspa.photos.store.PostgresPhotos;
import com.codecanvas.medspa.photos.subjects.Subjects;
import com.codecanvas.medspa.photos.vault.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A patient's photos with their pictures, and of those that were deleted the record that is left. */
@Component(service = PersonalData.class)
public final class PhotosHeld implements PersonalData {

    private static final RecordKind PHOTO = RecordKind.kept(
            "photo",
            "Photos",
            "Staff change what is noted about a photo, and delete one that shows somebody else.",
            "Pictures of a treatment are part of the medical record, which the clinic must keep for six years or longer (45 CFR 164.316 and state law).");

    private final PostgresPhotos photos;
    private final Pictures pictures;
    private final StaffDirectory staff;
    private final Subjects subjects;

    @Activate
    public PhotosHeld(
            @Reference PostgresPhotos photos,
            @Reference Pictures pictures,
            @Reference StaffDirectory staff,
            @Reference Subjects subjects) {
        this.photos = photos;
        this.pictures = pictures;
        this.staff = staff;
        this.subjects = subjects;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(PHOTO);
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        List<Photo> all = photos.everOfPatient(patientId);
        Map<UUID, PictureOf> of = subjects.told(all);
        all.forEach(photo -> into.add(new PersonalRecord(
                PHOTO.id(),
                photo.id(),
                photo.takenAt(),
                "Photo: " + photo.kind(),
                PhotoDetails.of(photo, of.get(photo.id()), staff),
                files(photo))));
    }

    private List<PersonalFile> files(Photo photo) {
        if (photo.facts().goneBecause() != null) {
            return List.of();
        }
        String type = photo.picture().mediaType();
        PersonalFile.Source picture = () -> open(photo, StoredObject.PICTURE);
        PersonalFile.Source preview = photo.preview() ? () -> open(photo, StoredObject.PREVIEW) : null;
        return List.of(new PersonalFile("photo." + ending(type), type, picture, preview));
    }

    private InputStream open(Photo photo, String part) throws IOException {
        try {
            return pictures.open(photo.id(), part).orElseThrow(() -> new IOException("The photo has no " + part));
        } catch (ObjectMissingException | ObjectStorageUnavailableException e) {
            throw new IOException("The storage does not give the photo's " + part, e);
        }
    }

    private static String ending(String mediaType) {
        return mediaType.equals("image/jpeg") ? "jpg" : mediaType.substring("image/".length());
    }

    @Override
    public int erase(UUID patientId) {
        return 0;
    }
}

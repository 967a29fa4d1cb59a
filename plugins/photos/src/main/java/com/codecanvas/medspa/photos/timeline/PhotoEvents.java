package com.codecanvas.medspa.photos.timeline;

import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.domain.PictureOf;
import com.codecanvas.medspa.photos.store.PostgresPhotos;
import com.codecanvas.medspa.photos.subjects.Subjects;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Photos when they were taken. */
@Component(service = TimelineSource.class)
public final class PhotoEvents implements TimelineSource {

    private final PostgresPhotos photos;
    private final Subjects subjects;

    @Activate
    public PhotoEvents(@Reference PostgresPhotos photos, @Reference Subjects subjects) {
        this.photos = photos;
        this.subjects = subjects;
    }

    @Override
    public String moduleId() {
        return "photos";
    }

    @Override
    public String name() {
        return "Photos";
    }

    @Override
    public String permission() {
        return "photos.read";
    }

    @Override
    public List<TimelineEntry> before(UUID patientId, Position before, int limit) {
        List<Photo> taken = photos.takenBefore(patientId, new PostgresPhotos.Place(before.at(), before.id()), limit);
        Map<UUID, PictureOf> of = subjects.seen(taken);
        return taken.stream().map(photo -> entry(photo, of.get(photo.id()))).toList();
    }

    private static TimelineEntry entry(Photo photo, PictureOf of) {
        String angle = shown(photo.facts().angle());
        String title = photo.kind().equals("other") ? "Photo taken" : "Photo taken, " + photo.kind() + " treatment";
        return new TimelineEntry(
                photo.id(),
                photo.takenAt(),
                "camera",
                title,
                of == null || of.label() == null
                        ? angle
                        : of.label() + ", " + photo.facts().angle(),
                "photos");
    }

    private static String shown(String code) {
        return Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }
}
